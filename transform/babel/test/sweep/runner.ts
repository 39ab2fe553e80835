// A process of its own, as for the fixtures: runs a program once for each of its checkpoints, and cancels it there.
import "../../../../runtime-ts/browser/test/support/steady.ts";
import { createRequire, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { createRuntime, installRootScope } from "@asupersync/browser";
import { watchKernel } from "../../../../runtime-ts/browser/test/support/audit.ts";
import { judge, judgeReports } from "./judge.ts";
import { type Plan, probe } from "./probe.ts";

/** What the process is asked: to sweep the program at `path`, with at most so many runs of each kind. */
export interface SweepRequest {
  readonly path: string;
  readonly most: number;
}

export interface SweepAnswer {
  /** The log of the run that nobody cancelled, and how many checkpoints it had. */
  readonly log: readonly string[];
  readonly checkpoints: number;
  readonly runs: number;
  readonly flaws: readonly string[];
}

type Main = (log: (...words: unknown[]) => void) => unknown;

/** A program that is not done by then never will be. */
const PATIENCE_MS = 60_000;
/** Who is still to be waited for by then waits for what was cancelled; if not, the scope is cancelled a little early. */
const IDLE_MS = 200;
const internals = new URL("../../../../runtime-ts/browser/dist/api/runtime.js", import.meta.url);
const { rootOf } = (await import(internals.href)) as {
  rootOf: (runtime: unknown) => { driver: Parameters<typeof watchKernel>[0] };
};

// What a fresh program imports is fresh too.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const fresh = context.parentURL && new URL(context.parentURL).search;
    return fresh && specifier.startsWith("./") ? { ...resolved, url: `${resolved.url}${fresh}` } : resolved;
  },
});

let loads = 0;
const require = createRequire(import.meta.url);

/** A program whose modules have not run before. */
async function load(path: string): Promise<Main> {
  if (path.endsWith(".cjs")) {
    delete require.cache[path];
    return (require(path) as { main: Main }).main;
  }
  return ((await import(`${pathToFileURL(path).href}?load=${loads++}`)) as { main: Main }).main;
}

const macrotask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const within = <T>(what: string, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} did not end`)), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

interface Run {
  readonly log: readonly string[];
  readonly flaws: readonly string[];
  readonly reported: readonly unknown[];
}

/** Runs a program in a scope of its own, on a kernel that is audited after every call, and lets all of it end. */
async function run(path: string, plan?: Plan): Promise<Run> {
  const reported: unknown[] = [];
  const note = (error: unknown): void => void reported.push(error);
  process.on("unhandledRejection", note);
  try {
    return { ...(await runHeard(path, plan, note)), reported };
  } finally {
    process.off("unhandledRejection", note);
  }
}

async function runHeard(
  path: string,
  plan: Plan | undefined,
  note: (error: unknown) => void,
): Promise<Omit<Run, "reported">> {
  const log: string[] = [];
  const runtime = createRuntime();
  const { driver } = rootOf(runtime);
  const broken = watchKernel(driver);
  const scope = runtime.createScope("swept", { onError: note });
  const installed = installRootScope(scope);
  probe.begun(plan, () => scope.cancel());
  const task = scope.run(await load(path), (...words) => void log.push(words.map(String).join(" ")));
  // Who waits for what a cancelled task was to do may wait for ever: that is the program's own.
  const patience = plan?.whom === "task" ? setTimeout(() => scope.cancel(), IDLE_MS) : undefined;
  await within("the program", task.outcome());
  clearTimeout(patience);
  installed[Symbol.dispose]();
  await within("the scope", scope.close());
  const { told } = probe;
  const flaws = probe.activations.flatMap(judge);
  await within("the runtime", runtime.close());
  for (let turn = 0; turn < 3; turn++) await macrotask();
  if (probe.told !== told) flaws.push("something ran after the scope had closed");
  if (driver.kernel.occupied() !== 0) flaws.push("a closed runtime holds something");
  return { log, flaws: [...flaws, ...broken] };
}

const KINDS: readonly Pick<Plan, "whom" | "when">[] = [
  { whom: "scope", when: "before" },
  { whom: "scope", when: "during" },
  { whom: "task", when: "before" },
  { whom: "task", when: "during" },
];

/** The plans for a program: each checkpoint in each way, or as many of them as are wanted, evenly. */
const plansFor = (checkpoints: number, most: number): Plan[] => {
  const count = Math.min(checkpoints, most);
  const at = (index: number): number => 1 + Math.floor((index * checkpoints) / count);
  return KINDS.flatMap((kind) => Array.from({ length: count }, (_, index) => ({ ...kind, at: at(index) })));
};

/** What is wrong with a run that is cancelled as planned. */
async function flawsOf(path: string, plan: Plan, usual: ReadonlySet<string>): Promise<string[]> {
  try {
    const { flaws, reported } = await run(path, plan);
    return [...flaws, ...judgeReports(reported, probe.activations, usual)];
  } catch (error) {
    return [String(error)];
  }
}

async function sweep({ path, most }: SweepRequest): Promise<SweepAnswer> {
  const whole = await run(path);
  const { checkpoints } = probe;
  const usual = new Set(whole.reported.map(String));
  const flaws = [...whole.flaws];
  const plans = plansFor(checkpoints, most);
  for (const plan of plans) {
    const found = await flawsOf(path, plan, usual);
    flaws.push(...found.map((flaw) => `${plan.whom} cancelled ${plan.when} checkpoint ${plan.at}: ${flaw}`));
  }
  return { log: whole.log, checkpoints, runs: plans.length, flaws };
}

process.on("message", async (request: SweepRequest) => {
  const failed = (error: Error): Partial<SweepAnswer> => ({ flaws: [error.stack ?? error.message] });
  process.send?.(await sweep(request).catch(failed));
});
