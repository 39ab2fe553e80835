//! A runtime on native ground: one thread takes the steps of bodies, on a clock that only goes forward, and obeys the
//! kernel; other threads settle what bodies wait for.
//!
//! ```
//! use std::sync::Arc;
//! use asupersync_native::runtime::{Body, Cx, Ended, Resume, Runtime, Step, body};
//!
//! fn answer() -> impl Body {
//!     body(|_, _| Step::Return(Arc::new(42)))
//! }
//!
//! let ended = Runtime::new().run(body(|cx: &mut Cx<'_>, resume| match resume {
//!     Resume::Start => Step::Await(cx.spawn(answer())),
//!     Resume::Value(value) => Step::Return(value),
//!     Resume::Error(error) => Step::Throw(error),
//!     Resume::Leave => Step::Left,
//! }));
//! assert_eq!(ended.unwrap().value::<i32>(), Some(&42));
//! ```

mod body;
mod clock;
mod driver;
mod task;

pub use body::{Body, Cx, Resume, Step, body};
pub use clock::Clock;
pub use driver::{Deadlock, Runtime};
pub use task::{Ended, Error, Remote, Task, Value};
