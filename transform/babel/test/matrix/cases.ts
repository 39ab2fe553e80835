import { EVENTS, type Event } from "./axes/events.ts";
import { KINDS, type Kind } from "./axes/kinds.ts";
import { POSITIONS, type Position } from "./axes/positions.ts";
import { USES, type Use } from "./axes/uses.ts";

/** A function of some kind, with a wait in some position, whose body uses something. */
export interface Program {
  /** Its first case; the others follow, one for each event. */
  readonly first: number;
  readonly kind: Kind;
  readonly position: Position;
  readonly use: Use;
}

const programAt = (index: number): Program => {
  const use = USES[index % USES.length] as Use;
  const rest = Math.floor(index / USES.length);
  const position = POSITIONS[rest % POSITIONS.length] as Position;
  const kind = KINDS[Math.floor(rest / POSITIONS.length)] as Kind;
  return { first: index * EVENTS.length, kind, position, use };
};

const isPossible = ({ kind, use }: Program): boolean => use.needs === undefined || kind.has.includes(use.needs);

/** Every program of the matrix. */
export const PROGRAMS: readonly Program[] = Array.from(
  { length: KINDS.length * POSITIONS.length * USES.length },
  (_, index) => programAt(index),
).filter(isPossible);

const byFirst = new Map(PROGRAMS.map((program) => [program.first, program]));

/** How many cases there are. */
export const CASES = PROGRAMS.length * EVENTS.length;

/** The program and the event of a case. @throws RangeError for a number that no case has. */
export function caseOf(number: number): { program: Program; event: Event } {
  const program = byFirst.get(number - (number % EVENTS.length));
  const event = EVENTS[number % EVENTS.length];
  if (!program || !event) throw new RangeError(`there is no case ${number}`);
  return { program, event };
}

/** Whether only the end of a case is compared: somebody is left who waits for what he does not own. */
export function isLoose(number: number): boolean {
  const { program, event } = caseOf(number);
  return program.position.passesOn && event.kind === "cancel" && (event.at === 2 || event.at === 3);
}

/** What a case is, for people. */
export function describeCase(number: number): string {
  const { program, event } = caseOf(number);
  const fate = event.kind === "none" ? "undisturbed" : `${event.kind} at tick ${event.at}`;
  return `${number}: ${program.kind.name}; ${program.position.name}; uses ${program.use.name}; ${fate}`;
}
