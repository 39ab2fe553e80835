import { codeFrameColumns } from "@babel/code-frame";
import type { Diagnostic } from "./diagnostic.ts";
import { pageOf, table } from "./table.ts";

/** The lines around a finding, the span underlined; undefined where there is no source or no place. */
export function frameOf(diagnostic: Diagnostic, source: string | undefined): string | undefined {
  const { span } = diagnostic;
  if (source === undefined || span === undefined) return undefined;
  // The frame counts columns from 1.
  const start = { line: span.start.line, column: span.start.column + 1 };
  const end = { line: span.end.line, column: span.end.column + 1 };
  return codeFrameColumns(source, { start, end }, { highlightCode: false });
}

/**
 * A finding as people read it: what and where, the lines around it, what to do, and the page that says more.
 * @param source the text of the file; without it there is no frame.
 */
export function render(diagnostic: Diagnostic, source?: string): string {
  const { code, file, fix, message, span } = diagnostic;
  const place = [file, span?.start.line, span?.start.column].filter((part) => part !== undefined).join(":");
  const parts = [
    `${code} ${table[code].title}: ${message}`,
    ...(place === "" ? [] : [`  at ${place}`]),
    ...[frameOf(diagnostic, source) ?? []].flat(),
    fix,
    `See ${pageOf(code)}`,
  ];
  return parts.join("\n");
}
