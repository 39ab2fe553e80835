import { createRuntime, type RuntimeHandle, type ScopeHandle } from "@asupersync/browser";
import { expect, vi } from "vitest";
import type { Program } from "../../../../fixtures/scenarios/test/program.ts";
import { rootOf } from "../../src/api/runtime.ts";
import type { Task } from "../../src/driver/task.ts";
import { type Raw, recordsOf } from "../../src/trace/records.ts";
import { macrotask } from "../support/time.ts";
import { load } from "./load.ts";
import { World } from "./world.ts";

/** What came of a scenario on the driver. */
export interface Played {
  readonly outcomes: Record<string, string>;
  readonly marks: readonly string[];
  readonly leaked: number;
  /** What was recorded, up to the end of the runtime. */
  readonly records: readonly Raw[];
}

const OUTCOMES = ["pending", "ok", "cancelled", "err", "panicked"];
/** More milliseconds of virtual time than any scenario takes. */
const PATIENCE = 800;

/** Plays a program on the driver, in virtual time; nothing may be left of it. */
export async function play(program: Program): Promise<Played> {
  const runtime = createRuntime({
    mode: "deterministic",
    clock: "manual",
    trace: { enabled: true },
    onPanic: () => {},
  });
  const { deadline } = program;
  const options = { supervise: true, onError: () => {}, ...(deadline !== undefined && { deadline }) };
  const scope = runtime.createScope("scenario", options);
  const { kernel } = rootOf(runtime).driver;
  const w = new World(scope);
  vi.stubGlobal("fetch", w.fetch);
  try {
    const { main, deeds } = load(program);
    foresee(program, w, scope);
    deeds(w);
    w.keep("main", scope.run(main as never, w as never));
    await pass(runtime, w, program.storms === true);
    expect(runtime.tracing.tree().children[0]?.children ?? [], "nobody lives on").toEqual([]);
    const leaked = runtime.tracing.events().filter(({ kind }) => kind === "leaked").length;
    const played = { outcomes: outcomesOf(w), marks: w.marks, leaked };
    await runtime.close();
    return { ...played, records: [...recordsOf(kernel)] };
  } finally {
    await runtime.close();
    vi.unstubAllGlobals();
  }
}

function foresee(program: Program, w: World, scope: ScopeHandle): void {
  for (const [at, deed] of program.deeds ?? []) {
    if (deed === "close") w.host.after(at, () => void scope.close());
    else if ("cancel" in deed) w.host.after(at, () => scope.cancel());
  }
}

/** Lets time pass, a millisecond after the other, until nothing is left to happen. */
async function pass(runtime: RuntimeHandle, w: World, storms: boolean): Promise<void> {
  for (let now = 0; now < PATIENCE; now++) {
    w.host.now = now;
    for (let happen = w.host.takeDue(); happen; happen = w.host.takeDue()) {
      happen();
      if (!storms) await settled();
    }
    await settled();
    const isIdle = (runtime.tracing.tree().children[0]?.children.length ?? 0) === 0;
    if (isIdle && w.host.nextDue === Number.POSITIVE_INFINITY) return;
    await runtime.lab.advance(1);
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await macrotask();
}

function outcomesOf({ names }: World): Record<string, string> {
  const outcomes = [...names].map(([name, task]) => [name, OUTCOMES[(task as unknown as Task).state] ?? "alive"]);
  return Object.fromEntries(outcomes) as Record<string, string>;
}
