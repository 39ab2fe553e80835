/** How a generator is asked to go on, as ECMAScript has it. */
export type Act = "next" | "throw" | "return";

/** A request without who made it; also what a delegation comes to. */
export interface Completion {
  readonly act: Act;
  readonly value: unknown;
}
