const ready = Promise.resolve(41);

async function load(step: number): Promise<number> {
  return (await ready) + step;
}

/** The minimal app: one function, started once. */
export const start = (): PromiseLike<number> => load(1);
