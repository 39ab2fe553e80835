/** Stands for `vitest` where the laws run in a page: its own `expect`, and a list of tests for the page to go through. */
export { expect, vi } from "vitest";

interface Test {
  readonly name: string;
  readonly body: () => unknown;
}

export const tests: Test[] = [];

export function test(name: string, body: () => unknown): void {
  tests.push({ name, body });
}
