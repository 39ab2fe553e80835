import type { Reporter } from "../host/report.ts";
import type { Tree } from "../host/tree.ts";
import type { Structured } from "../plan/structured.ts";
import type { Known } from "./known.ts";

/** What an advice is given to look at one structured function, and to tell what it found (L16). */
export interface Advice {
  readonly structured: Structured;
  readonly known: Known;
  readonly tree: Tree;
  readonly reporter: Reporter;
}
