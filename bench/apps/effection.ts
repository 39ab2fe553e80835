import { createScope, type Operation, until } from "effection";

const ready = Promise.resolve(41);

function* load(step: number): Operation<number> {
  return (yield* until(ready)) + step;
}

/** The minimal app with one operation and one scope. */
export const start = (): PromiseLike<number> => {
  const [scope] = createScope();
  return scope.run(() => load(1));
};
