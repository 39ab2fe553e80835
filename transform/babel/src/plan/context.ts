import type { ProgramPath } from "../host/babel.ts";
import type { Reporter } from "../host/report.ts";
import type { Tree } from "../host/tree.ts";

/** What the planning of a whole file shares. */
export interface PlanContext {
  readonly program: ProgramPath;
  readonly tree: Tree;
  readonly reporter: Reporter;
}
