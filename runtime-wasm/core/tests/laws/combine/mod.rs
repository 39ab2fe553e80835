//! C8: combinators own what their argument gave birth to, and drain it before they return.

mod asked;
mod birth;
mod edge;
mod loser;
mod named;
mod nested;
mod rule;
