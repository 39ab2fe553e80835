// A process of its own: runs cases natively, on the model of cancellation, and compiled, under the runtime.
import { pathToFileURL } from "node:url";
import { createRuntime, type RuntimeHandle } from "@asupersync/browser";
import { EVENTS, type Event } from "./axes/events.ts";
import { LEFT, renewed, request } from "./model.ts";
import { begun } from "./world.ts";

/** What the process is asked: to run cases of the programs of one module, by both of its builds. */
export interface MatrixRequest {
  readonly native: string;
  readonly compiled: string;
  readonly cases: readonly number[];
  /** Those of them of which only the end is compared. */
  readonly loose: readonly number[];
}

/** What a run did: its lines, the last of which says how it ended. */
export type Lines = readonly string[];

export interface Difference {
  readonly number: number;
  readonly native: Lines;
  readonly compiled: Lines;
}

export type MatrixAnswer = { readonly differences: readonly Difference[] } | { readonly failure: string };

type Programs = Readonly<Record<number, () => Promise<unknown>>>;
const PATIENCE_MS = 60_000;

const load = async (path: string): Promise<Programs> =>
  ((await import(pathToFileURL(path).href)) as { programs: Programs }).programs;

const programOf = (programs: Programs, number: number): (() => Promise<unknown>) =>
  programs[number - (number % EVENTS.length)] as () => Promise<unknown>;

const eventOf = (number: number): Event => EVENTS[number % EVENTS.length] as Event;

const within = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), PATIENCE_MS);
    work.then(resolve).finally(() => clearTimeout(timer));
  });

async function runNative(programs: Programs, number: number): Promise<Lines> {
  renewed();
  const lines = begun(eventOf(number), request);
  const end = await programOf(programs, number)().then(
    (value) => `value ${value}`,
    (error) => (error === LEFT ? "cancelled" : `failed ${error}`),
  );
  return [...lines, end];
}

async function runCompiled(runtime: RuntimeHandle, programs: Programs, number: number): Promise<Lines> {
  const scope = runtime.createScope("case", { onError: () => {} });
  const lines = begun(eventOf(number), () => scope.cancel());
  const outcome = scope.run(programOf(programs, number)).outcome();
  const end = outcome.then((outcome) => {
    if (outcome.kind === "ok") return `value ${outcome.value}`;
    return outcome.kind === "err" ? `failed ${outcome.error}` : outcome.kind;
  });
  const ended = await within(end, "does not end");
  await within(scope.close(), undefined);
  return [...lines, ended];
}

async function compare({ native, compiled, cases, loose }: MatrixRequest): Promise<MatrixAnswer> {
  const runtime = createRuntime();
  const programs = { native: await load(native), compiled: await load(compiled) };
  const differences: Difference[] = [];
  const isLoose = new Set(loose);
  for (const number of cases) {
    const told = (lines: Lines): string => lines.slice(isLoose.has(number) ? -1 : 0).join("\n");
    const expected = await runNative(programs.native, number);
    const found = await runCompiled(runtime, programs.compiled, number);
    if (told(expected) !== told(found)) differences.push({ number, native: expected, compiled: found });
  }
  await runtime.close();
  return { differences };
}

process.on("unhandledRejection", () => {}); // a rejected promise that a cancelled program never came to wait for
process.on("message", async (request: MatrixRequest) => {
  const failed = (error: Error): MatrixAnswer => ({ failure: error.stack ?? error.message });
  process.send?.(await compare(request).catch(failed));
});
