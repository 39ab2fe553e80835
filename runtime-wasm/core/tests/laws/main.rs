//! The laws of the kernel, by the ids of the semantics page. Every call goes through a wrapper that
//! audits the whole state after it.

#[path = "../support/mod.rs"]
mod support;

mod arena;
mod bond;
mod budget;
mod cancel;
mod combine;
mod cost;
mod cycle;
mod deadline;
mod deadlock;
mod deterministic;
mod drawing;
mod exhaustive;
mod failure;
mod finalizer;
mod frame;
mod handle;
mod lane;
mod lease;
mod linger;
mod monkey;
mod obligation;
mod operation;
mod oracle;
mod outcome;
mod ownership;
mod pass;
mod random;
mod request;
mod returns;
mod supervision;
mod timer;
mod trace;
mod transition;
mod turn;
