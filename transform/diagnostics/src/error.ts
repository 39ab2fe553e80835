import type { Diagnostic } from "./diagnostic.ts";
import { frameOf, render } from "./render.ts";
import type { Code } from "./table.ts";

/**
 * Stops a build. Its message is the whole rendering, because some hosts print nothing else; `loc` and `frame` are what
 * Vite, Rollup and webpack look for.
 */
export class CompileError extends Error {
  override readonly name = "CompileError";
  readonly code: Code;
  readonly loc: { file: string | undefined; line: number; column: number } | undefined;
  readonly frame: string | undefined;
  /** Every error of the file, the first one first. */
  readonly diagnostics: readonly Diagnostic[];

  /**
   * @param diagnostics at least one.
   * @param source the text of the file, for the frames.
   */
  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]], source?: string) {
    super(diagnostics.map((diagnostic) => render(diagnostic, source)).join("\n\n"));
    const [first] = diagnostics;
    this.code = first.code;
    this.loc = first.span && { file: first.file, ...first.span.start };
    this.frame = frameOf(first, source);
    this.diagnostics = diagnostics;
  }
}
