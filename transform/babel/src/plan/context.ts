import type { ProgramPath } from "../host/babel.ts";
import type { Reporter } from "../host/report.ts";
import type { Order } from "./order.ts";

/** What the planning of a whole file shares. */
export interface PlanContext {
  readonly program: ProgramPath;
  readonly order: Order;
  readonly reporter: Reporter;
}
