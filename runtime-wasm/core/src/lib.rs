//! The kernel: a deterministic state machine that decides everything a guarantee rests on.
//!
//! It knows no clock, no I/O, no platform and no JavaScript. A driver tells it what happened (a body
//! parked, a promise settled, time passed) and asks it what to do [`next`](Kernel::next). Rule ids in
//! comments (`O4`, `C3`, …) are those of the semantics page.
//!
//! | room | what it decides |
//! | --- | --- |
//! | [`arena`], [`slot`], [`handle`] | where a region or task lives, and whether a handle still means it |
//! | [`tree`] | who owns whom, in order of birth |
//! | [`task`] | the life of a body: spawn, park, settle, complete |
//! | [`wait`] | who waits for whom |
//! | [`frame`] | calls that were part of their caller's task until something made a difference |
//! | [`foreign`] | what comes from outside, and what comes too late |
//! | [`cycle`] | which waits could never end |
//! | [`cancel`] | request, and leaving bottom up |
//! | [`open`] | what is born besides tasks |
//! | [`region`] | when a region closes, with which outcome, and who hears of it |
//! | [`bond`] | children that mean more to their region than others, or less |
//! | [`failure`] | failures that nobody has heard of yet |
//! | [`finalizer`] | what runs when a region has nothing else left in it |
//! | [`lease`] | who still wants the outcome of shared work |
//! | [`obligation`] | what is to be committed or aborted before its holder ends |
//! | [`combine`], [`decide`], [`rule`] | `all`, `race`, `any`, `allSettled`: their inputs, their decision, what they decide by |
//! | [`timer`], [`budget`] | what is due, and who asks itself to end when it is |
//! | [`linger`] | who takes longer than it should |
//! | [`lane`], [`queue`] | whose turn it is, and what is to be told |
//! | [`choice`], [`deterministic`], [`deadlock`] | whose turn it is as a seed says; virtual time; when nobody will ever go on |
//! | [`phase`] | the legal transitions, as tables |
//! | [`trace`], [`fingerprint`] | what happened, in records of fixed width, and in 64 bits |
//! | [`inspect`] | what a tool may ask |
//! | [`audit`] | what must hold between any two calls |
//! | `digest` | the state as one number, whatever its slots are called |
//! | `oracle` | what must hold of an event stream, whoever recorded it |
//!
//! The wasm build is made for size. What lies on the way of a call or an await says `optimize(speed)`.
#![no_std]
#![cfg_attr(target_arch = "wasm32", feature(optimize_attribute))]

extern crate alloc;

pub mod arena;
pub mod audit;
pub mod bond;
pub mod budget;
pub mod cancel;
pub mod choice;
pub mod combine;
pub mod command;
pub mod cycle;
pub mod deadlock;
pub mod decide;
mod defect;
pub mod deterministic;
#[cfg(feature = "oracles")]
pub mod digest;
pub mod failure;
pub mod fault;
pub mod finalizer;
pub mod fingerprint;
pub mod foreign;
pub mod frame;
mod grow;
pub mod handle;
pub mod inspect;
pub mod kernel;
pub mod lane;
pub mod lease;
pub mod linger;
pub mod obligation;
pub mod open;
#[cfg(feature = "oracles")]
pub mod oracle;
pub mod outcome;
pub mod phase;
pub mod queue;
pub mod region;
pub mod rule;
pub mod slot;
pub mod task;
pub mod timer;
pub mod trace;
pub mod tree;
pub mod wait;

pub use command::{Command, Verb};
pub use fault::Fault;
pub use handle::Handle;
pub use kernel::Kernel;
pub use outcome::{CancelKind, Outcome};
pub use rule::Rule;
pub use slot::Kind;
pub use task::Wake;
