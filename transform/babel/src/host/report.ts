import {
  type Code,
  CompileError,
  type Diagnostic,
  diagnose,
  render,
  type Severity,
  type Span,
  type Values,
} from "@asupersync/diagnostics";
import type { Settings } from "../options.ts";
import type { t } from "./babel.ts";

/** Collects what is to be said about a file: warnings are told at once, errors together. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string | undefined;
  readonly #source: string | undefined;
  readonly #settings: Settings;

  constructor(file: string | undefined, source: string | undefined, settings: Settings) {
    this.#file = file;
    this.#source = source;
    this.#settings = settings;
  }

  /**
   * @param node what it is about.
   * @param severity where the mode asks for another than the table's.
   */
  report<C extends Code>(code: C, values: Values<C>, node: t.Node, severity?: Severity): void {
    const diagnostic = diagnose(code, values, { file: this.#file, span: spanOf(node), severity });
    this.diagnostics.push(diagnostic);
    if (diagnostic.severity === "warning") this.#settings.onWarning(diagnostic, render(diagnostic, this.#source));
  }

  /** @throws CompileError with every error reported so far, in the order of the text, if there is one. */
  throwIfFailed(): void {
    const [first, ...rest] = this.diagnostics.filter(({ severity }) => severity === "error").sort(byPlace);
    if (first) throw new CompileError([first, ...rest], this.#source);
  }
}

function byPlace({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  return a && b ? a.start.line - b.start.line || a.start.column - b.start.column : 0;
}

function spanOf(node: t.Node): Span | undefined {
  if (!node.loc) return undefined;
  const { start, end } = node.loc;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
