/**
 * `await checkpoint()`: nothing to wait for, but a point at which the task lets others have their turn (T2), and is left
 * if a request is pending (C4). Any `await` is one; this is for loops that have none.
 */
export function checkpoint(): void {}
