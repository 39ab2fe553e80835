import { REALM } from "../realm.ts";

const ADVICE: Record<string, string> = {
  ASX1001:
    ": start it with scope.run(…), call it from a function that is structured itself, or install a root scope (`npx asupersync explain ASX1001`)",
  ASX1002: " `npx asupersync explain ASX1002` tells how that comes about.",
  ASX1003: ": `npx asupersync doctor` finds where the plugin is missing",
  ASX1004: ": a policy's script-src must allow 'wasm-unsafe-eval'",
  ASX1010: ": install matching versions",
  ASX1011: "; please report this",
};

const OTHERS = "; another version of @asupersync/browser is in this page, and neither sees the other's scopes";

/** What to do about errors with this code, in a few words. Their pages say more. */
export const adviceFor = (code: string): string =>
  `${ADVICE[code] ?? ""}${code === "ASX1001" && hasOtherVersions() ? OTHERS : ""}`;

function hasOtherVersions(): boolean {
  const realms = Object.getOwnPropertySymbols(globalThis).filter((key) => key.description?.startsWith(REALM));
  return realms.length > 1;
}

const MILLISECONDS = "milliseconds, zero or more";

const WANTED: Record<string, string> = {
  cleanupBudget: MILLISECONDS,
  deadline: MILLISECONDS,
  polls: "a whole number, zero or more",
  signal: "an AbortSignal",
  onError: "a function",
};

/** What to give for an option of a runtime or scope. */
export const wantedFor = (option: string): string | undefined => WANTED[option];
