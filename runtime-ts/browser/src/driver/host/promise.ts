/** The host's `then`, captured at import, so that a page which replaces it does not change how a wait or a tick works (F4, T4). */
export const { then: hostThen } = Promise.prototype; // a module with a `then` would be a thenable
