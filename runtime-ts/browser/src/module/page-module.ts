import { pageScope } from "../api/page.ts";
import type { Fn } from "../driver/descriptor.ts";
import { parts } from "../driver/parts.ts";
import { notices } from "../driver/report/notices.ts";
import { tellStuck } from "../driver/report/stuck.ts";
import type { Task } from "../driver/task.ts";
import { module, numbered } from "./module.ts";

const inPage = new WeakSet<Fn>();

/**
 * {@link module}, or {@link numbered}, of a build that says `outside: "root"`: calls of its functions where no task runs and no scope is bound
 * run in the page's own scope, and development says so, once for each function (O3).
 *
 * @throws {AsupersyncError} ASX1010 if the versions differ (L12)
 */
export function pageModule(
  abi: number,
  id: string,
  table: readonly string[] | number,
  plain?: readonly number[],
): Fn[] {
  const functions = typeof table === "number" ? numbered(abi, id, table, plain) : module(abi, id, table, plain);
  for (const fn of functions) inPage.add(fn);
  parts.outside = catching;
  // A program may import nothing that brings them.
  parts.notices = notices;
  parts.stuck = tellStuck;
  return functions;
}

/** Nobody for a function of another build, and where the page has no kernel: then the call fails as ever. */
function catching(fn: Fn): Task | null {
  if (!inPage.has(fn)) return null;
  notices.inPage(fn);
  return pageScope();
}
