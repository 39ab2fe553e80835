import type { Row } from "./rows.ts";
import { judge } from "./targets.ts";

const HEADER = [
  "case",
  "host",
  "unit",
  "ours",
  "native",
  "effection",
  "effect",
  "ours/native",
  "ours/effection",
  "ours/effect",
  "target",
  "",
];

/** The rows as aligned text: medians, ratios, and whether the target is met. */
export function renderTable(rows: readonly Row[]): string {
  const lines = [HEADER, ...rows.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const render = (line: string[]) =>
    line
      .map((cell, column) =>
        column < 3 || column > 9 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return lines.map((line) => render(line).trimEnd()).join("\n");
}

function cells(row: Row): string[] {
  const verdict = judge(row);
  return [
    row.case,
    row.host,
    row.unit,
    figure(row.ours),
    figure(row.native),
    figure(row.effection),
    figure(row.effect),
    ratio(row.ours, row.native),
    ratio(row.ours, row.effection),
    ratio(row.ours, row.effect),
    verdict === undefined ? "" : `≤ ${verdict.atMost}${verdict.of === "value" ? ` ${row.unit}` : ""}`,
    verdict === undefined ? "" : verdict.met ? "met" : "MISSED",
  ];
}

function figure(value: number | null): string {
  if (value === null) return "-";
  return value >= 1000 ? Math.round(value).toLocaleString("en").replaceAll(",", " ") : String(value);
}

function ratio(ours: number | null, theirs: number | null): string {
  if (ours === null || theirs === null || theirs === 0) return "-";
  const value = ours / theirs;
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(1);
}
