import { createRuntime } from "@asupersync/browser";

const ready = Promise.resolve(41);

async function load(step: number): Promise<number> {
  "use structured";
  return (await ready) + step;
}

/** The minimal app with one marked function and one scope. */
export const start = (): PromiseLike<number> => createRuntime().createScope("app").run(load, 1);
