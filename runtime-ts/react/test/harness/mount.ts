import { act, createElement, type ReactElement, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { onTestFinished, vi } from "vitest";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

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
    act(async () => root.render(strict ? createElement(StrictMode, {}, next) : next));
  const unmount = () => act(async () => root.unmount());
  onTestFinished(unmount);
  await render(element);
  return { container, render, unmount };
}

/** Waits, in React's own time, until an expectation holds. */
export async function eventually(expectation: () => void): Promise<void> {
  await act(() => vi.waitFor(expectation, { timeout: 2_000, interval: 5 }));
}

/** Gives whatever may still come the time to come. */
export async function quiet(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
}
