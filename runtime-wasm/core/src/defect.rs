//! What the kernel does about a defect of its own.

/// Stops: an index leads nowhere. In wasm this is a bare trap, where a panic would bring its text and its
/// place to a handler that drops them, some hundred times over.
#[inline(always)]
pub(crate) fn defect() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    panic!("an index leads nowhere");
}
