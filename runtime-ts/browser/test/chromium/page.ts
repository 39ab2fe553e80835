// Before the laws, which take the timers as they find them.
import "../support/steady.ts";
import "./laws.ts";
import { tests } from "./vitest.ts";

/** What came of a law in the page. */
export interface Verdict {
  readonly name: string;
  readonly error?: string;
}

async function judge(): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { name, body } of tests) {
    try {
      await body();
      verdicts.push({ name });
    } catch (error) {
      verdicts.push({ name, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
    }
  }
  return verdicts;
}

Object.assign(globalThis, { verdicts: judge() });
