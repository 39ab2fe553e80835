/** `error` stops the build or rejects a task; `warning` is printed and the work goes on. */
export type Severity = "error" | "warning";

/** What the table says about one code. */
export interface Entry {
  /** The short name, as in `ASX1001 NoScope`. */
  readonly title: string;
  readonly severity: Severity;
  /** One line. `{name}` is a placeholder that whoever reports fills. */
  readonly message: string;
  /** What to do about it, in one or two sentences; the page says more. */
  readonly fix: string;
}

/** A file of the table: codes that belong together. */
export type Group = Readonly<Record<`ASX${number}`, Entry>>;

/** The names between braces in a template: `"{a} and {b}"` gives `"a" | "b"`. */
export type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
