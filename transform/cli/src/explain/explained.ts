import type { explain } from "@asupersync/unplugin";
import type { Edge } from "./edges.ts";

type Explanation = Awaited<ReturnType<typeof explain>>;
type Compiled = Explanation["functions"][number];

/** What became of one async function, as `explain` tells it. */
export interface Explained {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly became: Compiled["placement"] | "native";
  /** What marked it; missing for one that stays native. */
  readonly markedBy?: Compiled["markedBy"];
  /** Whether it has anything to wait at; missing for one that stays native. */
  readonly waits?: boolean;
  /** Why it is native, or could not be lifted. */
  readonly reason?: string;
}

function explained({ name, line, column, placement, markedBy, waits, reason }: Compiled): Explained {
  return { name, line, column, became: placement, markedBy, waits, ...(reason !== undefined && { reason }) };
}

/** Every async function of a file, in the order of its text. */
export function inOrder({ functions, native }: Explanation): Explained[] {
  const all = [...functions.map(explained), ...native.map((each): Explained => ({ ...each, became: "native" }))];
  return all.sort((a, b) => a.line - b.line || a.column - b.column);
}

const MARKS: Readonly<Record<Compiled["markedBy"], string>> = {
  directive: "its directive marks it",
  module: "its module's directive marks it",
  nested: "it lies in a marked function",
  mode: 'mode "all" marks it',
};

function why({ markedBy, reason, waits }: Explained): string {
  const cause = reason ?? (markedBy ? MARKS[markedBy] : "");
  return waits === false ? `${cause}; it never waits` : cause;
}

/** A place for a person to read, both numbers from 1 as editors have it. */
const textOf = (file: string, { line, column }: { line: number; column: number }): string =>
  `${file}:${line}:${column + 1}`;

/** Rows as lines, their columns aligned but for the last. */
function aligned(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0]?.length ?? 1) - 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`).join("");
}

/** A file's functions as people read them: a line each. */
export function tableOf(file: string, functions: readonly Explained[]): string {
  if (functions.length === 0) return `${file}: no async functions\n`;
  return aligned(functions.map((each) => [textOf(file, each), each.name, each.became, why(each)]));
}

/** The calls of a file at which cancellation stops: from whom, to whom, where that is, and why it is native. */
export function edgesTableOf(file: string, edges: readonly Edge[]): string {
  return aligned(
    edges.map((edge) => [
      textOf(file, edge),
      `${edge.from} → ${edge.to}`,
      textOf(edge.target.file, edge.target),
      edge.target.reason,
    ]),
  );
}

/** `2 calls from structured to native functions`. */
export const edgeCountOf = (edges: readonly Edge[]): string =>
  `${edges.length} call${edges.length === 1 ? "" : "s"} from structured to native async functions`;

/** `3 async functions: 1 lifted, 1 in place, 1 native`. */
export function countOf(functions: readonly Explained[]): string {
  const count = (became: Explained["became"]): string =>
    `${functions.filter((each) => each.became === became).length} ${became}`;
  const total = `${functions.length} async function${functions.length === 1 ? "" : "s"}`;
  return `${total}: ${count("lifted")}, ${count("in place")}, ${count("native")}`;
}
