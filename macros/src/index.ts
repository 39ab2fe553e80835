/**
 * What structured code says to its region. The compiler resolves these imports by binding and puts the runtime's functions
 * in their place; called where nothing was compiled, each throws ASX1101 (L14). To add one, add its row to the file that
 * it belongs to, and to the compiler's table.
 *
 * @packageDocumentation
 */
export { all, allSettled, any, race } from "./combinators.ts";
export { budget, cancelScope, checkpoint, defer, obligation, signal, sleep } from "./region.ts";
export { background, bind, mask, spawn, timeout } from "./tasks.ts";
export type { LoserOptions } from "./types.ts";
