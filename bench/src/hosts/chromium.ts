import type { CDPSession, Page } from "playwright-core";
import { launchChromium } from "../../../scripts/lib/chromium.ts";
import type { Measured, Program } from "../case.ts";
import type * as Sampling from "../sample.ts";
import { type Host, PRIMER, type Session } from "./host.ts";
import { servePages } from "./server.ts";
import { spyOnWasm } from "./wasm-spy.ts";

type Bundle = typeof Sampling & { readonly programs: Record<string, Program> };

declare global {
  /** The bundle under measurement, in its page. */
  var bundle: Bundle;
  /** Keeps what has been weighed reachable until the page is closed. */
  var held: Measured;
}

export interface ChromiumHost extends Host {
  /** An empty page in a process of its own, with the wasm spy in it or without. */
  openPage(options: { readonly spied: boolean }): Promise<Page>;
  /** Serves a file, and gives the path at which a page can import it. */
  serve(file: string): string;
}

/** A headless Chromium: a context of its own, hence a fresh renderer process, for each session. */
export async function chromiumHost(): Promise<ChromiumHost> {
  const server = await servePages();
  const browser = await launchChromium(["--js-flags=--expose-gc", "--enable-precise-memory-info"]);
  const openPage = async ({ spied }: { readonly spied: boolean }) => {
    const page = await (await browser.newContext()).newPage();
    if (spied) await page.addInitScript(spyOnWasm);
    await page.goto(server.page);
    return page;
  };
  return {
    name: "chromium",
    version: browser.version(),
    openPage,
    serve: server.add,
    open: async (bundle) => session(await openPage({ spied: true }), server.add(bundle)),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function session(page: Page, path: string): Promise<Session> {
  await page.evaluate(async (path) => {
    globalThis.bundle = await import(path);
  }, path);
  return {
    sample: (key, plan) =>
      page.evaluate(({ key, plan }) => globalThis.bundle.sample(globalThis.bundle.programs[key] as Program, plan), {
        key,
        plan,
      }),
    weigh: (key, size) => weigh(page, key, size),
    close: () => page.context().close(),
  };
}

async function weigh(page: Page, key: string, size: number): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(
    async ({ key, size }) => (await globalThis.bundle.hold(globalThis.bundle.programs[key] as Program, size))(),
    { key, size: PRIMER },
  );
  const before = await bytes(page, devtools);
  await page.evaluate(
    async ({ key, size }) => {
      globalThis.held = await globalThis.bundle.hold(globalThis.bundle.programs[key] as Program, size);
    },
    { key, size },
  );
  return (await bytes(page, devtools)) - before;
}

/** JavaScript, the page's own objects (signals and their listeners), array buffers, and wasm memory, which Chromium counts in none of these. */
async function bytes(page: Page, devtools: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devtools.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(() =>
    globalThis.wasmNotes.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
  );
  return usedSize + embedderHeapUsedSize + backingStorageSize + wasm;
}
