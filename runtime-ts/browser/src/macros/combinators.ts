import { RULE_ALL, RULE_ALL_SETTLED, RULE_ANY, RULE_RACE } from "@asupersync/browser-core";
import { combine } from "../driver/combinator/combinator.ts";
import { combineHandingOver, type LoserOptions } from "../driver/combinator/losers.ts";

type Inputs = Iterable<unknown>;
type Options = LoserOptions<never> | undefined;

/** With a birth mark, taken before the argument was evaluated. Outside any region it was none: see each. */
function combined(rule: number, since: number, inputs: Inputs, options: Options): Promise<unknown> {
  const onLoser = options?.onLoser;
  return onLoser === undefined
    ? combine(rule, since, inputs)
    : combineHandingOver(rule, since, inputs, onLoser as (value: unknown) => unknown);
}

/** `Promise.all` of the region (C8); where there is none, the host's own. */
export const all = (since: number, inputs: Inputs, options?: Options): Promise<unknown> =>
  since < 0 ? Promise.all(inputs) : combined(RULE_ALL, since, inputs, options);

/** `Promise.allSettled` of the region (C8); where there is none, the host's own. */
export const allSettled = (since: number, inputs: Inputs): Promise<unknown> =>
  since < 0 ? Promise.allSettled(inputs) : combine(RULE_ALL_SETTLED, since, inputs);

/** `Promise.any` of the region (C8); where there is none, the host's own. */
export const any = (since: number, inputs: Inputs, options?: Options): Promise<unknown> =>
  since < 0 ? Promise.any(inputs) : combined(RULE_ANY, since, inputs, options);

/** `Promise.race` of the region (C8); where there is none, the host's own. */
export const race = (since: number, inputs: Inputs, options?: Options): Promise<unknown> =>
  since < 0 ? Promise.race(inputs) : combined(RULE_RACE, since, inputs, options);
