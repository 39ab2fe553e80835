import { ACT_JOIN } from "@asupersync/browser-core";
import { act } from "../driver/ask.ts";
import { enter } from "../driver/call/enter.ts";
import { ownerOf } from "../driver/cleanup/shield.ts";
import { realm } from "../driver/realm.ts";
import { atEnd, extraOf, type Task as Region } from "../driver/task.ts";
import { pageRoot } from "./page.ts";
import { closeRegion, openScope, regionOf, type ScopeHandle, type ScopeOptions, type Task } from "./scope.ts";

/** The regions of the scopes that are installed now, by who installed them, the last one last. */
const installed: { readonly region: Region }[] = [];

/**
 * Runs `fn` in a scope of its own, which closes when that has ended. Called by structured code the scope is a child of
 * the current region; elsewhere of the installed root, or else of a runtime that all such calls share.
 *
 * @throws {AsupersyncError} ASX1004 where the page refuses WebAssembly, ASX1009 for a bad option.
 */
export function run<A extends unknown[], T>(
  options: ScopeOptions & { readonly label?: string | undefined },
  fn: (...args: A) => T,
  ...args: A
): Task<Awaited<T>> {
  const owner = realm.current ? ownerOf(realm.current) : (realm.root ?? pageRoot());
  const scope = openScope(owner, options.label ?? (fn.name || "run"), {
    ...options,
    supervise: options.supervise ?? true,
  });
  const region = regionOf(scope);
  const task = enter(region, fn, args);
  atEnd(task, () => closeRegion(region));
  // Nobody else has the scope: of what that cut off its owner hears by the task, be it after the scope has closed (U1).
  extraOf(task).atJoin = () => {
    if (task.state > 0) act(region, ACT_JOIN);
  };
  return task as unknown as Task<Awaited<T>>;
}

/**
 * Lets calls of structured functions outside any region run in `scope` (O3), until disposed.
 *
 * @returns what takes it back; the scope stays open.
 */
export function installRootScope(scope: ScopeHandle): Disposable {
  const own = { region: regionOf(scope) };
  installed.push(own);
  realm.root = own.region;
  return {
    [Symbol.dispose]() {
      const place = installed.indexOf(own);
      if (place < 0) return;
      installed.splice(place, 1);
      realm.root = installed.at(-1)?.region ?? null;
    },
  };
}
