/**
 * How a global is taken over: wherever it is read, only where it is called (it needs its receiver), or by `new` without
 * arguments.
 */
type Form = "read" | "call" | "new";

/**
 * The globals that go to the runtime inside marked code (L11), by the name in the source, with the name in the compiled
 * surface. To add one, add a line here and its function to the runtime's surface.
 */
export const CAPABILITIES = {
  fetch: ["fetch", "read"],
  setTimeout: ["setTimeout", "read"],
  clearTimeout: ["clearTimeout", "read"],
  setInterval: ["setInterval", "read"],
  clearInterval: ["clearInterval", "read"],
  "Date.now": ["dateNow", "read"],
  "new Date": ["newDate", "new"],
  "performance.now": ["performanceNow", "call"],
  "Math.random": ["random", "read"],
  "crypto.randomUUID": ["randomUUID", "call"],
  "crypto.getRandomValues": ["getRandomValues", "call"],
} as const satisfies Record<string, readonly [surface: string, form: Form]>;

/** A global of the table, as the source and the option `capture` name it. */
export type Capability = keyof typeof CAPABILITIES;

/** The names that the table takes from the compiled surface. */
export type CapabilityImport = (typeof CAPABILITIES)[Capability][0];

/** The last names of what the table has: `fetch`, `now` of `Date.now`. */
const LAST_NAMES: ReadonlySet<string> = new Set(Object.keys(CAPABILITIES).map((name) => name.replace(/.*\./, "")));

/** Whether what goes by a name may be of the table: for who has no path yet. */
export const mayBeCapability = (name: string | undefined): boolean => name !== undefined && LAST_NAMES.has(name);
