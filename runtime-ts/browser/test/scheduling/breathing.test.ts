import { expect } from "vitest";
import { law } from "../support/index.ts";

const { setInterval, clearInterval } = globalThis;

/** How often a timer of the host's has fired. A starved host fires none, however long the program is busy. */
class Host {
  breaths = 0;
  readonly #timer = setInterval(() => this.breaths++, 1);
  readonly #end = performance.now() + 1_000;

  /** Whether a program should go on being busy. */
  get isWanting(): boolean {
    return this.breaths < 5 && performance.now() < this.#end;
  }

  async breathes(program: () => Promise<unknown>): Promise<void> {
    await program();
    clearInterval(this.#timer);
    expect(this.breaths).toBeGreaterThanOrEqual(5);
  }
}

async function value() {
  "use structured";
  await undefined;
  return 1;
}

law("T4: a loop of settled awaits does not starve the host", async ({ scope }) => {
  const host = new Host();
  async function loop() {
    "use structured";
    while (host.isWanting) await undefined;
  }
  await host.breathes(() => scope.run(loop));
});

law("T4: nor does one of settled promises", async ({ scope }) => {
  const host = new Host();
  async function loop() {
    "use structured";
    while (host.isWanting) await Promise.resolve();
  }
  await host.breathes(() => scope.run(loop));
});

law("T4: nor does one of calls and combinators", async ({ scope }) => {
  const host = new Host();
  async function loop() {
    "use structured";
    while (host.isWanting) await Promise.all([value(), Promise.race([value(), Promise.resolve()])]);
  }
  await host.breathes(() => scope.run(loop));
});

law("T4: nor do many tasks that take turns", async ({ scope }) => {
  const host = new Host();
  async function loop() {
    "use structured";
    while (host.isWanting) await value();
  }
  const crowd = Array.from({ length: 20 }, () => loop);
  await host.breathes(() => Promise.all(crowd.map((body) => scope.run(body))));
});
