import { codeFrameColumns } from "@babel/code-frame";
import type { Diagnostic } from "./diagnostic.ts";
import { helpOf, table } from "./table.ts";

/** The lines around a finding, the span underlined; undefined where there is no source or no place. */
export function frameOf({ span }: Diagnostic, source: string | undefined): string | undefined {
  if (source === undefined || span === undefined) return undefined;
  return codeFrameColumns(source, span, { highlightCode: false });
}

/**
 * A finding as people read it: what and where, the lines around it, what to do, and how to read more.
 *
 * @param source the text of the file; without it there is no frame
 */
export function render(diagnostic: Diagnostic, source?: string): string {
  const { code, file, fix, message, span } = diagnostic;
  const at = span && `${span.start.line}:${span.start.column + 1}`; // columns from 1, as editors have it
  const place = [file, at].filter((part) => part !== undefined).join(":");
  const frame = frameOf(diagnostic, source);
  const lines = [
    `${code} ${table[code].title}: ${message}`,
    place && `  at ${place}`,
    frame,
    fix,
    `More: ${helpOf(code)}`,
  ];
  return lines.filter(Boolean).join("\n");
}
