import { expect } from "vitest";
import { law } from "../support/index.ts";
import { host } from "../support/steady.ts";

/** Milliseconds after which a host that has not breathed never will. */
const STARVED = 30_000;

/** How often a timer of the host's has fired. A starved host fires none, however long the program is busy. */
class Lungs {
  breaths = 0;
  readonly #timer = host.setInterval(() => this.breaths++, 1);
  readonly #end = host.now() + STARVED;

  /** Whether a program should go on being busy. */
  get isWanting(): boolean {
    return this.breaths < 5 && host.now() < this.#end;
  }

  async breathes(program: () => Promise<unknown>): Promise<void> {
    host.letPass(true);
    await program();
    host.letPass(false);
    host.clearInterval(this.#timer);
    expect(this.breaths).toBeGreaterThanOrEqual(5);
  }
}

async function value() {
  "use structured";
  await undefined;
  return 1;
}

law("T4: a loop of settled awaits does not starve the host", async ({ scope }) => {
  const lungs = new Lungs();
  async function loop() {
    "use structured";
    while (lungs.isWanting) await undefined;
  }
  await lungs.breathes(() => scope.run(loop));
});

law("T4: nor does one of calls that never wait, which pass", async ({ scope }) => {
  const lungs = new Lungs();
  async function adds(a: number) {
    "use structured";
    return a + 1;
  }
  async function loop() {
    "use structured";
    for (let sum = 0; lungs.isWanting; ) sum = await adds(sum);
  }
  await lungs.breathes(() => scope.run(loop));
});

law("T4: nor does one of settled promises", async ({ scope }) => {
  const lungs = new Lungs();
  async function loop() {
    "use structured";
    while (lungs.isWanting) await Promise.resolve();
  }
  await lungs.breathes(() => scope.run(loop));
});

law("T4: nor does one of calls and combinators", async ({ scope }) => {
  const lungs = new Lungs();
  async function loop() {
    "use structured";
    while (lungs.isWanting) await Promise.all([value(), Promise.race([value(), Promise.resolve()])]);
  }
  await lungs.breathes(() => scope.run(loop));
});

law("T4: nor do many tasks that take turns", async ({ scope }) => {
  const lungs = new Lungs();
  async function loop() {
    "use structured";
    while (lungs.isWanting) await value();
  }
  const crowd = Array.from({ length: 20 }, () => loop);
  await lungs.breathes(() => Promise.all(crowd.map((body) => scope.run(body))));
});
