//! Broken laws as values.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

/// What `work` comes to, or the law that it broke.
///
/// # Errors
/// With the message of the panic.
pub(super) fn attempt<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let message = panic.downcast_ref::<String>().cloned();
        message.or_else(|| panic.downcast_ref::<&str>().map(|message| (*message).to_owned())).unwrap_or_default()
    })
}

/// As [`attempt`], without a word on the terminal.
///
/// # Errors
/// With the message of the panic.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let answer = attempt(work);
    set_hook(hook);
    answer
}
