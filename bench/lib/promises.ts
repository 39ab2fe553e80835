/** What the cases await: one promise that has already resolved, the same for every contender. */
export const one: Promise<number> = Promise.resolve(1);
