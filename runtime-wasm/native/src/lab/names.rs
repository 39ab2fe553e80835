//! What the kernel's words are called in a file.

use asupersync_core::{CancelKind, Outcome, Rule};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Rule", rename_all = "camelCase")]
pub(super) enum RuleName {
    All,
    AllSettled,
    Any,
    Race,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "CancelKind", rename_all = "kebab-case")]
pub(super) enum CancelName {
    #[serde(skip)]
    None,
    User,
    Timeout,
    RaceLost,
    FailFast,
    Parent,
    Shutdown,
}

/// How something ended, by its name: an [`Outcome`], or what became of an obligation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutcomeName {
    /// Not ended: never that of a program that is over.
    Pending,
    /// The body returned.
    Ok,
    /// The body was left.
    Cancelled,
    /// The body, or a child, threw.
    Err,
    /// A contract was broken.
    Panicked,
    /// Of an obligation: it was kept.
    Committed,
    /// Of an obligation: it was given up.
    Aborted,
    /// Of an obligation: who held it returned.
    Leaked,
}

impl From<Outcome> for OutcomeName {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Pending => Self::Pending,
            Outcome::Ok => Self::Ok,
            Outcome::Cancelled => Self::Cancelled,
            Outcome::Err => Self::Err,
            Outcome::Panicked => Self::Panicked,
        }
    }
}
