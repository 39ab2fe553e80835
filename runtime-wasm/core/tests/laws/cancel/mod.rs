//! Cancellation: request, drain, finalize.

mod again;
mod leave;
mod mark;
mod patience;
mod shield;
mod signal;
mod wait;
