import type { ProgramPath } from "../host/babel.ts";

/** What Babel, TypeScript, esbuild and SWC call where an async function has been. */
const HELPER =
  /^(_asyncToGenerator|_wrapAsyncGenerator|_async_to_generator|_wrap_async_generator|__awaiter|__async|__asyncGenerator)\d*$/;

/** The helper by which a file shows that its async functions were removed before. */
export function removedBy({ scope }: ProgramPath): string | undefined {
  const names = [...Object.keys(scope.bindings), ...Object.keys(scope.globals ?? {})];
  return names.find((name) => HELPER.test(name));
}
