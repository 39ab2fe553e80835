import { createRuntime, type RuntimeHandle, rootOf } from "./runtime.ts";
import { openScope, regionOf, type ScopeHandle, type ScopeOptions, type Task } from "./scope.ts";
import { realm } from "../driver/realm.ts";

let page: RuntimeHandle | undefined;

/**
 * Runs `fn` in a scope of its own, which closes with it. Called by structured code the scope is a child of
 * the current region; elsewhere of the installed root, or else of a runtime that all such calls share.
 *
 * @throws {AsupersyncError} ASX1009 for a bad option.
 */
export function run<A extends unknown[], T>(
  options: ScopeOptions & { readonly label?: string },
  fn: (...args: A) => T,
  ...args: A
): Task<Awaited<T>> {
  const owner = realm.current ?? realm.root ?? rootOf((page ??= createRuntime()));
  const scope = openScope(owner, options.label ?? (fn.name || "run"), { supervise: true, ...options });
  const task = scope.run(fn, ...args);
  void scope.close();
  return task;
}

/**
 * Lets calls of structured functions outside any region run in `scope` (O3), until disposed.
 *
 * @returns what takes it back; the scope stays open.
 */
export function installRootScope(scope: ScopeHandle): Disposable {
  const before = realm.root;
  const region = regionOf(scope);
  realm.root = region;
  return {
    [Symbol.dispose]() {
      if (realm.root === region) realm.root = before;
    },
  };
}
