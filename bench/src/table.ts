import type { Row } from "./rows.ts";
import { judge } from "./targets.ts";

interface Column {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Figures are aligned at their ends. */
  readonly isFigure?: boolean;
}

const PEERS: readonly Column[] = [
  { title: "case", cell: (row) => row.case },
  { title: "host", cell: (row) => row.host },
  { title: "unit", cell: (row) => row.unit },
  { title: "ours", cell: (row) => figure(row.ours), isFigure: true },
  { title: "native", cell: (row) => figure(row.native), isFigure: true },
  { title: "effection", cell: (row) => figure(row.effection), isFigure: true },
  { title: "effect", cell: (row) => figure(row.effect), isFigure: true },
  { title: "ours/native", cell: (row) => ratio(row.ours, row.native), isFigure: true },
  { title: "ours/effection", cell: (row) => ratio(row.ours, row.effection), isFigure: true },
  { title: "ours/effect", cell: (row) => ratio(row.ours, row.effect), isFigure: true },
];

const FLOOR: readonly Column[] = [
  { title: "floor", cell: (row) => figure(row.floor ?? null), isFigure: true },
  { title: "floor/native", cell: (row) => ratio(row.floor ?? null, row.native), isFigure: true },
];

const TARGET: readonly Column[] = [
  { title: "target", cell: target },
  { title: "", cell: verdict },
];

/** The rows as aligned text: medians, ratios, and whether the target is met. */
export function renderTable(rows: readonly Row[]): string {
  const hasFloor = rows.some((row) => row.floor !== undefined);
  const columns = [...PEERS, ...(hasFloor ? FLOOR : []), ...TARGET].map((column) => aligned(column, rows));
  return (
    columns[0]
      ?.map((_, line) =>
        columns
          .map((cells) => cells[line])
          .join("  ")
          .trimEnd(),
      )
      .join("\n") ?? ""
  );
}

function aligned({ title, cell, isFigure }: Column, rows: readonly Row[]): string[] {
  const cells = [title, ...rows.map(cell)];
  const width = Math.max(...cells.map((text) => text.length));
  return cells.map((text) => (isFigure ? text.padStart(width) : text.padEnd(width)));
}

function target(row: Row): string {
  const judged = judge(row);
  return judged === undefined ? "" : `≤ ${judged.atMost}${judged.of === "value" ? ` ${row.unit}` : ""}`;
}

function verdict(row: Row): string {
  const judged = judge(row);
  return judged === undefined ? "" : judged.met ? "met" : "MISSED";
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
