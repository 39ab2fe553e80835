import { macrotask } from "../support/time.ts";
import { everyWay } from "./ways.ts";

everyWay("U4: an error bears the place of the last wait for one that has ended", async (world) => {
  "use structured";
  const { say, keep } = world;
  const leaf = async () => {
    "use structured";
    await macrotask();
  };
  const inner = async () => {
    "use structured";
    const task = keep(leaf());
    await task;
    await task;
    throw new Error("after the second");
  };
  try {
    await inner();
  } catch (error) {
    say(`${(error as Error & { asyncStack: string }).asyncStack}`);
  }
  const again = keep(leaf());
  await again;
  await 1;
  await again;
  throw new Error("at last");
});

everyWay(
  "U4: whoever else waits for it in between, an error bears the place of its caller's own wait",
  async (world) => {
    "use structured";
    const { keep } = world;
    const leaf = async () => {
      "use structured";
      await macrotask();
    };
    const other = async (task: Promise<void>) => {
      "use structured";
      await task;
    };
    await 0;
    const task = keep(leaf());
    await task;
    other(task);
    throw new Error("after another's wait");
  },
);
