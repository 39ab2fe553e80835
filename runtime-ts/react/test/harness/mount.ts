import { act, createElement, type ReactElement, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { onTestFinished, vi } from "vitest";

/** Each law holds in both. */
export const modes = [
  { mode: "plain", strict: false },
  { mode: "StrictMode", strict: true },
] as const;

export interface Mounted {
  container: HTMLElement;
  render(element: ReactElement): Promise<void>;
  unmount(): Promise<void>;
}

/** Mounts an element in a real React root; it is unmounted when the test has ended. */
export async function mount(element: ReactElement, { strict }: { strict: boolean }): Promise<Mounted> {
  const container = document.body.appendChild(document.createElement("div"));
  const root: Root = createRoot(container);
  const render = (next: ReactElement) =>
    settled(() => root.render(strict ? createElement(StrictMode, {}, next) : next));
  const unmount = () => settled(() => root.unmount());
  onTestFinished(unmount);
  await render(element);
  return { container, render, unmount };
}

/** Does something with a root, and waits until its effects have run. All else happens in React's own time, as in a page. */
async function settled(change: () => void): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await act(async () => change());
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** Waits until an expectation holds. */
export async function eventually(expectation: () => void): Promise<void> {
  await vi.waitFor(expectation, { timeout: 60_000, interval: 5 });
}

/** Gives whatever may still come the time to come. */
export async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
