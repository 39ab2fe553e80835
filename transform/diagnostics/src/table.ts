import { adviceCodes } from "./codes/advice.ts";
import { directiveCodes } from "./codes/directives.ts";
import { loweringCodes } from "./codes/lowering.ts";
import { macroCodes } from "./codes/macros.ts";
import { runtimeCodes } from "./codes/runtime.ts";
import type { Placeholder } from "./entry.ts";

export type { Entry, Severity } from "./entry.ts";

/**
 * Every code there is (L15): `ASX1xxx` comes from the runtime, `ASX2xxx` from the compiler. To add one, add an entry to
 * the file of `codes/` that it belongs to, and its page to `docs/errors`.
 */
export const table = { ...runtimeCodes, ...directiveCodes, ...loweringCodes, ...adviceCodes, ...macroCodes };

export type Code = keyof typeof table;

/** What must be given to fill the message of a code. */
export type Values<C extends Code> = Readonly<
  Record<Placeholder<(typeof table)[C]["message"] | (typeof table)[C]["fix"]>, string>
>;

/**
 * Fills the placeholders of a template.
 * @throws TypeError where a value is missing: a message with a hole in it helps nobody.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`no value for {${name}} in "${template}"`);
    return value;
  });
}

/** The command that prints the page of a code: whoever has the packages has no `docs/errors`. */
export const helpOf = (code: Code): string => `npx asupersync explain ${code}`;
