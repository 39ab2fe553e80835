//! The lab: programs as data, a driver that runs them on the kernel with every call audited, and what makes programs at
//! random. Its host is virtual: time is a number, and nothing waits.
//!
//! | room | what is in it |
//! | --- | --- |
//! | [`program`] | what structured functions do, as data |
//! | [`scenario`] | a program with what is expected of it, in a file |
//! | [`stream`] | events in a file |
//! | [`report`] | what came of a program, for runners to compare |
//! | [`driver`] | obeys the kernel as the TypeScript driver does, and judges how it went |
//! | [`Checked`] | a kernel that is checked after every call |
//! | [`explore`](explore()) | every state and every order, of small scopes |
//! | [`generate`], [`Tape`], [`Random`] | programs at random, by seed |
//! | [`property`] | what is held against many of them, and shown on the smallest that breaks it |

mod checked;
pub mod driver;
pub mod explore;
pub mod generate;
mod guard;
mod names;
pub mod program;
pub mod property;
mod random;
pub mod report;
pub mod scenario;
mod shadow;
pub mod stream;
mod tape;

pub use checked::Checked;
pub use guard::guarded;
pub use names::OutcomeName;
pub use random::Random;
pub use report::Report;
pub use scenario::Scenario;
pub use tape::{Tape, shrink};
