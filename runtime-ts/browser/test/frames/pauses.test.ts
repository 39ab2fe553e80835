import { everyWay, type World } from "./ways.ts";

/** More steps than a tick has (T3). */
const LONG = 300;

async function called({ say }: World): Promise<void> {
  "use structured";
  await 1;
  say("called");
}

everyWay("T3: a tick has as many steps, whether or not the kernel hears of a return", async (world) => {
  "use structured";
  const { say, scope } = world;
  scope.run(async () => {
    "use structured";
    for (let turn = 0; turn < LONG; turn++) {
      await 1;
      say("beside");
    }
  });
  for (let turn = 0; turn < LONG; turn++) {
    await called(world);
    say("returned");
  }
});
