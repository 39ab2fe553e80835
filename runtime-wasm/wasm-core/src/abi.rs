//! The integers that the kernel and the TypeScript driver agree on.

/// Version of the boundary between kernel and driver.
pub const ABI: i32 = 1;

/// Every shared constant by its name, for the build to print as a JavaScript module.
pub const TABLE: &[(&str, i32)] = &[("ABI", ABI)];
