import { type Code, fill, type Severity, table, type Values } from "./table.ts";

/** A place in a source file: lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to the one after the last. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** One finding about one place. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** As it is shown to people; undefined for source that has no file. */
  readonly file: string | undefined;
  readonly span: Span | undefined;
}

/** What a finding is about, where the table does not say. */
export interface About {
  readonly file?: string | undefined;
  readonly span?: Span | undefined;
  /** Where a mode asks for less, or more, than the table's own severity. */
  readonly severity?: Severity | undefined;
}

/** Makes a diagnostic from the table's entry, its placeholders filled. */
export function diagnose<C extends Code>(code: C, values: Values<C>, about: About = {}): Diagnostic {
  const entry = table[code];
  return {
    code,
    severity: about.severity ?? entry.severity,
    message: fill(entry.message, values),
    fix: fill(entry.fix, values),
    file: about.file,
    span: about.span,
  };
}
