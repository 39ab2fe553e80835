import { WAIT_REQUEST } from "@asupersync/browser-core";
import { Command } from "../command.ts";

/** What the body of an async generator waits for when it has nothing to do: to be asked for more (L9). */
export const REQUEST: Command = /* @__PURE__ */ new Command((task, place, goOn) => {
  task.value = undefined;
  return task.driver.kernel.park(task.slot, task.serial, WAIT_REQUEST, place, goOn) >> 1;
});
