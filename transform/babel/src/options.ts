import { CompileError, type Diagnostic, diagnose } from "@asupersync/diagnostics";
import { CAPABILITIES, type Capability } from "./lower/capability-table.ts";

/**
 * A path below the root (`"src/app"` stands for the file or everything in the folder), or an expression tested on the
 * whole path.
 */
export type FilePattern = string | RegExp;

/** What a build may say to the plugin. */
export interface Options {
  /**
   * `"annotation"` (default): what a directive marks. `"all"`: every async function, but those with `"use no
   * structured"`.
   */
  mode?: "annotation" | "all" | undefined;
  /** The files that mode `"all"` takes; default: all. A directive counts everywhere. */
  include?: FilePattern | readonly FilePattern[] | undefined;
  /** The files that mode `"all"` leaves alone. */
  exclude?: FilePattern | readonly FilePattern[] | undefined;
  /** The globals that go to the runtime's capabilities (L11): all (default), none, or those named. */
  capture?: boolean | readonly Capability[] | undefined;
  /**
   * Where the sites of checkpoints lie: in the code (default), or in `metadata.asupersync` for a manifest that the
   * bundler writes.
   */
  sites?: "inline" | "manifest" | undefined;
  /**
   * What becomes of a call where no task runs and no scope is bound: it fails (`"fail"`, default), or it runs in a scope
   * of the page's, and development says so (`"root"`, O3).
   */
  outside?: "fail" | "root" | undefined;
  /**
   * What becomes of marked functions on a server (L18): compiled as on the client (default), or left native, their
   * directives removed.
   */
  server?: "structured" | "native" | undefined;
  /**
   * Whose code this is: the client's, a server's, or the client's as a server renders it (`"ssr"`). Default: a server's
   * if Babel's caller says `isServer`, else the client's.
   */
  layer?: "client" | "server" | "ssr" | undefined;
  /** What module ids are relative to; default: Babel's `cwd`. */
  root?: string | undefined;
  /**
   * The map of what made this source, where the host puts maps together itself: checkpoints are told of by it, and the
   * result's own map is not made through it, as it is with Babel's `inputSourceMap`.
   */
  inputMap?: object | undefined;
  /** Called with each warning and its rendering; default: `console.warn`. */
  onWarning?: ((warning: Diagnostic, rendered: string) => void) | undefined;
}

/** The options, checked, with the defaults filled in. */
export interface Settings {
  readonly mode: "annotation" | "all";
  readonly include: readonly FilePattern[] | undefined;
  readonly exclude: readonly FilePattern[];
  readonly capture: ReadonlySet<string>;
  readonly sites: "inline" | "manifest";
  readonly outside: "fail" | "root";
  /** The layer on which functions stay native; undefined where they are compiled. */
  readonly nativeOn: "server" | "ssr" | undefined;
  readonly root: string | undefined;
  readonly inputMap: object | undefined;
  readonly onWarning: (warning: Diagnostic, rendered: string) => void;
}

type Check = readonly [expected: string, holds: (value: unknown) => boolean];

const oneOf = (...values: string[]): Check => [
  `expected ${values.map((value) => `"${value}"`).join(" or ")}`,
  (value) => values.includes(value as string),
];

const isPattern = (value: unknown): boolean => typeof value === "string" || value instanceof RegExp;
const patterns: Check = [
  "expected a path, a regular expression, or an array of them",
  (value) => (Array.isArray(value) ? value.every(isPattern) : isPattern(value)),
];

const isCapability = (value: unknown): boolean => typeof value === "string" && Object.hasOwn(CAPABILITIES, value);

const checks: Readonly<Record<keyof Options, Check>> = {
  mode: oneOf("annotation", "all"),
  include: patterns,
  exclude: patterns,
  capture: [
    `expected true, false, or an array of ${Object.keys(CAPABILITIES).join(", ")}`,
    (value) => typeof value === "boolean" || (Array.isArray(value) && value.every(isCapability)),
  ],
  sites: oneOf("inline", "manifest"),
  outside: oneOf("fail", "root"),
  server: oneOf("structured", "native"),
  layer: oneOf("client", "server", "ssr"),
  root: ["expected a path", (value) => typeof value === "string"],
  inputMap: ["expected a source map", (value) => typeof value === "object" && value !== null],
  onWarning: ["expected a function", (value) => typeof value === "function"],
};

function show(value: unknown): string {
  return typeof value === "string" || Array.isArray(value) ? JSON.stringify(value) : String(value);
}

const wrong = (option: string, value: unknown, expected: string): Diagnostic =>
  diagnose("ASX2006", { option, value: show(value), expected });

/** @throws CompileError `ASX2006`, always: the option cannot have this value, as a host may find. */
export function refuseOption(option: keyof Options, value: unknown, expected: string): never {
  throw new CompileError([wrong(option, value, expected)]);
}

/**
 * For hosts that ask for nothing to be compiled yet, and tell of a wrong configuration at once.
 * @param known the options that the host has: all, or some of them.
 * @throws CompileError `ASX2006` for an option that does not exist or has a wrong value, and for what are no options at all.
 */
export function checkOptions(options: object, known = Object.keys(checks) as readonly (keyof Options)[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new CompileError([wrong("options", options, "expected an object")]);
  const found: Diagnostic[] = [];
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const [expected, holds] = (known as readonly string[]).includes(option)
      ? checks[option as keyof Options]
      : ([`expected one of ${known.join(", ")}`, () => false] as const);
    if (!holds(value)) found.push(wrong(option, value, expected));
  }
  const [first, ...rest] = found;
  if (first) throw new CompileError([first, ...rest]);
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

function captured(capture: Options["capture"]): ReadonlySet<string> {
  if (capture === false) return new Set();
  return new Set(capture === undefined || capture === true ? Object.keys(CAPABILITIES) : capture);
}

/**
 * Checks the options and fills in the defaults.
 * @throws CompileError `ASX2006` for an option that does not exist or has a wrong value.
 */
export function resolveOptions(options: Options = {}): Settings {
  checkOptions(options);
  return {
    mode: options.mode ?? "annotation",
    include: options.include === undefined ? undefined : list(options.include),
    exclude: options.exclude === undefined ? [] : list(options.exclude),
    capture: captured(options.capture),
    sites: options.sites ?? "inline",
    outside: options.outside ?? "fail",
    nativeOn: options.server === "native" && options.layer !== "client" ? options.layer : undefined,
    root: options.root,
    inputMap: options.inputMap,
    onWarning: options.onWarning ?? ((_, rendered) => console.warn(rendered)),
  };
}

function matches(id: string, pattern: FilePattern): boolean {
  if (typeof pattern !== "string") return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "")).test(id);
  const prefix = pattern.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/$/, "");
  return id === prefix || id.startsWith(`${prefix}/`);
}

/** Whether mode `"all"` takes the file `id`, its path relative to the root. */
export function takesFile(settings: Settings, id: string): boolean {
  if (settings.exclude.some((pattern) => matches(id, pattern))) return false;
  return settings.include?.some((pattern) => matches(id, pattern)) ?? true;
}
