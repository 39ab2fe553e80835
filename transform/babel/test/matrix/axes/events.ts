/** What befalls a run, and at which of its ticks: nothing, a throw, a rejection, or a cancellation of all of it. */
export interface Event {
  readonly kind: "none" | "throw" | "reject" | "cancel";
  readonly at: number;
}

/** The ticks of a program: see `emit.ts`. */
const TICKS = [1, 2, 3, 4, 5, 6];

export const EVENTS: readonly Event[] = [
  { kind: "none", at: 0 },
  ...(["cancel", "throw", "reject"] as const).flatMap((kind) => TICKS.map((at) => ({ kind, at }))),
];
