//! Cancellation: request, drain, finalize.

mod again;
mod leave;
mod mark;
mod shield;
mod signal;
mod wait;
