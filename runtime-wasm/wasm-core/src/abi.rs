//! The integers that the kernel and the TypeScript driver agree on. The build prints them as a
//! JavaScript module, so that neither side can drift.

use asupersync_core::slot::Wait;
use asupersync_core::trace::{Event, Record};
use asupersync_core::{CancelKind, Fault, Kind, Outcome, Rule, Verb};

/// Version of the boundary between kernel and driver.
pub const ABI: i32 = 1;

/// The lowest bit of an answer: the region has closed with its body. Above it is the next command.
pub const CLOSED: i32 = 1;

/// Every shared constant by its name.
pub const TABLE: &[(&str, i32)] = &[
    ("ABI", ABI),
    ("CLOSED", CLOSED),
    ("VERB_YIELD", Verb::Yield as i32),
    ("VERB_START", Verb::Start as i32),
    ("VERB_NEXT", Verb::Next as i32),
    ("VERB_THROW", Verb::Throw as i32),
    ("VERB_LEAVE", Verb::Leave as i32),
    ("VERB_CLOSED_OK", Verb::ClosedOk as i32),
    ("VERB_CLOSED_CANCELLED", Verb::ClosedCancelled as i32),
    ("VERB_CLOSED_ERR", Verb::ClosedErr as i32),
    ("VERB_CLOSED_PANICKED", Verb::ClosedPanicked as i32),
    ("VERB_ABORT", Verb::Abort as i32),
    ("VERB_SIGNAL", Verb::Signal as i32),
    ("VERB_DECIDED", Verb::Decided as i32),
    ("VERB_HOP", Verb::Hop as i32),
    ("VERB_UNHEARD", Verb::Unheard as i32),
    ("WAIT_FOREIGN", Wait::Foreign as i32),
    ("WAIT_VALUE", Wait::Value as i32),
    ("WAIT_THROW", Wait::Throw as i32),
    ("WAIT_REQUEST", Wait::Request as i32),
    ("OUTCOME_OK", Outcome::Ok as i32),
    ("OUTCOME_CANCELLED", Outcome::Cancelled as i32),
    ("OUTCOME_ERR", Outcome::Err as i32),
    ("OUTCOME_PANICKED", Outcome::Panicked as i32),
    ("CANCEL_USER", CancelKind::User as i32),
    ("CANCEL_TIMEOUT", CancelKind::Timeout as i32),
    ("CANCEL_RACE_LOST", CancelKind::RaceLost as i32),
    ("CANCEL_FAIL_FAST", CancelKind::FailFast as i32),
    ("CANCEL_PARENT", CancelKind::Parent as i32),
    ("CANCEL_SHUTDOWN", CancelKind::Shutdown as i32),
    ("KIND_SCOPE", Kind::Scope as i32),
    ("KIND_TASK", Kind::Task as i32),
    ("KIND_SHIELD", Kind::Shield as i32),
    ("KIND_OPERATION", Kind::Operation as i32),
    ("KIND_TIMER", Kind::Timer as i32),
    ("KIND_COMBINATOR", Kind::Combinator as i32),
    ("KIND_OBLIGATION", Kind::Obligation as i32),
    ("KIND_FINALIZER", Kind::Finalizer as i32),
    ("RULE_ALL", Rule::All as i32),
    ("RULE_ALL_SETTLED", Rule::AllSettled as i32),
    ("RULE_ANY", Rule::Any as i32),
    ("RULE_RACE", Rule::Race as i32),
    ("FAULT_STALE", -(Fault::Stale as i32)),
    ("FAULT_CLOSED", -(Fault::Closed as i32)),
    ("FAULT_WRONG_PHASE", -(Fault::WrongPhase as i32)),
    ("EVENT_SPAWN", Event::Spawn as i32),
    ("EVENT_PARK", Event::Park as i32),
    ("EVENT_RESUME", Event::Resume as i32),
    ("EVENT_REQUEST", Event::Request as i32),
    ("EVENT_LEAVE", Event::Leave as i32),
    ("EVENT_ENDED", Event::Ended as i32),
    ("EVENT_CLOSED", Event::Closed as i32),
    ("EVENT_ABORT", Event::Abort as i32),
    ("EVENT_UNHEARD", Event::Unheard as i32),
    ("EVENT_LATE", Event::Late as i32),
    ("EVENT_MOVED", Event::Moved as i32),
    ("EVENT_DECIDED", Event::Decided as i32),
    ("EVENT_RESERVED", Event::Reserved as i32),
    ("EVENT_COMMITTED", Event::Committed as i32),
    ("EVENT_ABORTED", Event::Aborted as i32),
    ("EVENT_LEAKED", Event::Leaked as i32),
    ("EVENT_ADMITTED", Event::Admitted as i32),
    ("EVENT_SUBMITTED", Event::Submitted as i32),
    ("EVENT_DRAINING", Event::Draining as i32),
    ("EVENT_JOINED", Event::Joined as i32),
    ("RECORD_BYTES", core::mem::size_of::<Record>() as i32),
];
