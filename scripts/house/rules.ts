import { sources } from "./sources.ts";

/** Where a rule is proved: in the kernel, in the driver that obeys it, or in both. */
export type Side = "kernel" | "driver";

const BOTH: readonly Side[] = ["kernel", "driver"];
const KERNEL: readonly Side[] = ["kernel"];
const DRIVER: readonly Side[] = ["driver"];

/** The rules of the semantics, and on which sides each needs a test whose name begins with its id. */
export const RULES: Readonly<Record<string, readonly Side[]>> = {
  // Ownership
  O1: BOTH,
  O2: BOTH,
  O3: DRIVER, // whether a call has a region, the driver knows
  O4: BOTH,
  O5: BOTH,
  O6: BOTH,
  O7: BOTH,
  O8: DRIVER, // closures live in JavaScript
  O9: BOTH,
  O10: BOTH,
  O11: BOTH,
  // Outcomes
  U1: BOTH,
  U2: DRIVER, // values and errors live in JavaScript
  U3: DRIVER,
  U4: DRIVER,
  U5: BOTH,
  U6: DRIVER, // to the kernel it is one more wait
  U7: DRIVER, // what the kernel does not hear of
  // Cancellation
  C1: BOTH,
  C2: DRIVER, // the kernel keeps kinds; who asked, and why, the driver
  C3: BOTH,
  C4: BOTH,
  C5: BOTH,
  C6: BOTH,
  C7: BOTH,
  C8: BOTH,
  C9: BOTH,
  C10: BOTH,
  // Obligations
  B1: BOTH,
  B2: BOTH,
  B3: BOTH,
  // Foreign operations
  F1: BOTH,
  F2: BOTH,
  F3: DRIVER, // sockets live in JavaScript
  F4: DRIVER, // and so do promises
  // Scheduling
  T1: KERNEL,
  T2: BOTH,
  T3: BOTH,
  T4: DRIVER, // the host's microtasks and macrotasks
  T5: DRIVER, // what a user fills are channels
  T6: DRIVER, // and its contexts
  T7: BOTH,
  // Determinism
  D1: BOTH,
  D2: BOTH,
  D3: DRIVER, // what replays is a program
};

/** Rules that no test names yet. Whoever proves one takes it off. */
export const YET_TO_COME: readonly string[] = [];

/** A test that says which rules it proves. */
export interface Proof {
  readonly rules: readonly string[];
  readonly side: Side;
  readonly where: string;
}

const NATIVE = "runtime-wasm/{core,native,wasm-core}/tests/**/*.rs";
const LAWS = "{runtime-ts/*,macros}/test/**/*.test.{ts,tsx}";
/** `fn o5_…`, and `fn c3_c4_…`. */
const RUST = /^\s*fn ((?:[a-z]\d+_)+)/;
/** `law("O5: …"`, and `test("C3, C4: …"`. */
const TYPESCRIPT = /\b(?:law|recordedLaw|test|it|describe)\(\s*["'`]((?:[A-Z]\d+(?:, )?)+):/g;

const idsIn = (text: string): string[] => (text.match(/[a-z]\d+/gi) ?? []).map((id) => id.toUpperCase());

function proofsIn(pattern: string, side: Side, rulesOf: (line: string) => string[]): Proof[] {
  return sources(pattern).flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => {
      const rules = rulesOf(index > 0 && /\($/.test(lines[index - 1] ?? "") ? `${lines[index - 1]}${line}` : line);
      return rules.length > 0 ? [{ rules, side, where: `${path}:${index + 1}` }] : [];
    }),
  );
}

/** Every test of the kernel and of what drives it that says which rules it proves. */
export function proofs(): Proof[] {
  return [
    ...proofsIn(NATIVE, "kernel", (line) => idsIn(RUST.exec(line)?.[1] ?? "")),
    ...proofsIn(LAWS, "driver", (line) => [...line.matchAll(TYPESCRIPT)].flatMap(([, ids]) => idsIn(ids ?? ""))),
  ];
}

/** On which of its sides a rule has no test. */
export function missing(rule: string, found: readonly Proof[]): readonly Side[] {
  const sides = found.filter(({ rules }) => rules.includes(rule)).map(({ side }) => side);
  return (RULES[rule] ?? []).filter((side) => !sides.includes(side));
}
