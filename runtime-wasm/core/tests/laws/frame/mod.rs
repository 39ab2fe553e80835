//! U7: a call is a frame of its caller's task for as long as that makes no difference.

mod chain;
mod hand_down;
mod heard;
mod refused;
