import { EVENTS } from "../../src/trace/events.ts";
import type { Raw } from "../../src/trace/records.ts";

/** Records as the lab's judge reads them from a file. */
export function streamOf(records: readonly Raw[]): string {
  const lines = records.map(({ seq, at, serial, other, note, event, detail }) =>
    JSON.stringify({ seq, at, event: EVENTS[event - 1], who: serial, other, note, detail }),
  );
  return `${['{"asupersync-events":1}', ...lines].join("\n")}\n`;
}
