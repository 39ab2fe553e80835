import type { Activation, Event } from "./probe.ts";

/** Whether an event belongs to a cleanup: to the begin or the end of one, or to what stands in one. */
const isCleanup = ({ what, where }: Event): boolean =>
  what === "cleanup" || what === "cleaned" || where.split(" ").some((at) => at.endsWith("f"));

const show = ({ what, where, detail }: Event): string =>
  [what, detail, where && `(${where})`].filter(Boolean).join(" ");

/** L8: each `try` that was entered is cleaned up once, the inner one first. */
function* judgeCleanups({ events }: Activation): Generator<string> {
  const entered: unknown[] = [];
  for (const { what, detail } of events) {
    if (what === "enter") entered.push(detail);
    if (what !== "cleanup") continue;
    const expected = entered.pop();
    if (expected !== detail) yield `cleans up after try ${detail} where try ${expected ?? "none"} is due`;
  }
  for (const missed of entered) yield `never cleans up after try ${missed}`;
}

/**
 * C3, C4: who was asked to end goes on to its next wait at the most, and from there through its cleanups only; but if a
 * cleanup throws, and a `catch` around it takes that, again to its next wait (C6).
 */
function* judgeLeaving({ events, requestedAt, isStopped }: Activation): Generator<string> {
  if (requestedAt === undefined) return;
  let mayGoOn = !isStopped;
  for (const event of events.slice(requestedAt)) {
    if (isCleanup(event)) continue;
    if (event.what === "caught") mayGoOn = true;
    if (!mayGoOn) yield `goes on where it should have been left: ${show(event)}`;
    if (event.what === "before") mayGoOn = false;
  }
}

const isRefusal = (error: unknown): boolean => String(error).includes("ASX1002");

/** C5: whoever lives may call, also while it is left. */
function* judgeErrors({ errors }: Activation): Generator<string> {
  for (const error of errors) if (isRefusal(error)) yield `was refused a call: ${error}`;
}

/** What is wrong with one activation of a run that is over. */
export function judge(activation: Activation): string[] {
  const flaws = [...judgeCleanups(activation), ...judgeLeaving(activation), ...judgeErrors(activation)];
  if (!activation.hasEnded) flaws.push("has not ended, though its scope has closed");
  return flaws.map((flaw) => `${activation.label} ${flaw}\n    of ${activation.events.map(show).join(", ")}`);
}

/** What is awaited is asked for its `then` a microtask later: a structured one may find its scope closed by then. */
const isLateAdoption = (error: unknown): boolean => isRefusal(error) && /[ .]then has closed/.test(String(error));

/**
 * O6, U2: what is reported is what some task failed with, or what cleanup threw; each error once.
 * @param usual what the host hears of the program in any case: promises of its own that nobody handles.
 */
export function judgeReports(
  reported: readonly unknown[],
  activations: readonly Activation[],
  usual: ReadonlySet<string>,
): string[] {
  const known = new Set(activations.flatMap(({ errors }) => errors));
  return reported.flatMap((error, index) => {
    if (usual.has(String(error)) || isLateAdoption(error)) return [];
    if (reported.indexOf(error) !== index) return [`${String(error)} is reported twice`];
    return known.has(error) ? [] : [`${String(error)} is reported, though nothing failed with it`];
  });
}
