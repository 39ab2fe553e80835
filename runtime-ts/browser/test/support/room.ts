import { createRuntime, type RegionNode, type RuntimeHandle, type ScopeHandle } from "@asupersync/browser";
import { FACT_ALL, FACT_KIND, KIND_COMBINATOR, OUTCOME_ERR } from "@asupersync/browser-core";
import { expect } from "vitest";
import { rootOf } from "../../src/api/runtime.ts";
import type { Driver } from "../../src/driver/driver.ts";
import { realm } from "../../src/driver/realm.ts";
import type { Task } from "../../src/driver/task.ts";
import { isClosed, watchKernel } from "./audit.ts";
import { type Heard, listenToHost } from "./host.ts";
import { macrotask } from "./time.ts";

/** A runtime and a scope of a test's own, whose kernel is audited after every call. */
export class Room {
  readonly runtime: RuntimeHandle;
  readonly scope: ScopeHandle;
  readonly driver: Driver;
  readonly #heard: Heard = listenToHost();
  /** Which invariants did not hold, and after what. */
  readonly broken: readonly string[];

  /** @param recorded whether its events are: then the kernel hears of every call at once, and else when it must (U7) */
  constructor(recorded: boolean) {
    this.runtime = createRuntime({ trace: { enabled: recorded } });
    this.driver = rootOf(this.runtime).driver;
    this.broken = watchKernel(this.driver);
    this.scope = this.runtime.createScope("room");
  }

  /** What the host has reported as unhandled since the last time; from then on it counts as expected. */
  readonly rejections = async (): Promise<unknown[]> => {
    await this.settled();
    return this.#heard.rejections.splice(0);
  };

  /** What has been printed as a warning since the last time; from then on it counts as expected. */
  readonly warnings = async (): Promise<string[]> => {
    await this.settled();
    return this.#heard.warnings.splice(0);
  };

  /** Lets everything happen that is due. */
  readonly settled = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await macrotask();
  };

  /** How many slots of the kernel have tenants: the root, this room's scope, and what lives in it. A page's tier does not say. */
  get occupied(): number | undefined {
    return this.driver.kernel.occupied?.();
  }

  /** The live tree, a line each, for a failure to show. */
  living(): string {
    const line = ({ label, phase, children }: RegionNode, depth: number): string =>
      `${"  ".repeat(depth)}${label}: ${phase}\n${children.map((child) => line(child, depth + 1)).join("")}`;
    return line(this.runtime.tracing.tree(), 1);
  }

  /** The kernel holds who lives, and who failed unheard: any other slot whose tenant has ended was given back. */
  async expectAgreement(): Promise<void> {
    await this.settled();
    if (this.driver.closed) return;
    const { kernel, slots } = this.driver;
    const hasSlot = (task: Task): boolean => kernel.fact(task.slot, task.serial, FACT_ALL) >= 0;
    const lives = (task: Task): boolean => !isClosed(kernel.fact(task.slot, task.serial, FACT_ALL));
    const held = slots.filter((task) => task && hasSlot(task) && (lives(task) || task.state === OUTCOME_ERR));
    // The inputs of a combinator that has not decided have slots that only the kernel knows.
    if (held.some((task) => task && kernel.fact(task.slot, task.serial, FACT_KIND) === KIND_COMBINATOR)) return;
    expect(this.occupied ?? held.length, "slots are given back when their tenants have ended").toBe(held.length);
  }

  /** Ends whatever the law has left, and expects that nothing remains of it (O4). */
  async close(): Promise<void> {
    await this.scope[Symbol.asyncDispose]();
    await this.runtime.close();
    await this.settled();
    this.#heard.stop();
    expect(this.occupied ?? 0, "a closed runtime holds nothing").toBe(0);
  }

  /** Ends as {@link close} does, after a failure: expects nothing, and does not wait for what hangs. */
  async leave(): Promise<void> {
    const closing = this.runtime.close();
    await Promise.race([closing, this.settled()]);
    this.#heard.stop();
  }

  expectSilence(): void {
    const { current, root, depth } = realm;
    expect({ current, root, depth }, "nobody runs between steps").toEqual({ current: null, root: null, depth: 0 });
    expect(this.broken, "invariants of the kernel, after every call").toEqual([]);
    expect(this.#heard.rejections, "unhandled rejections that the law did not expect").toEqual([]);
    expect(this.#heard.warnings, "warnings that the law did not expect").toEqual([]);
  }
}
