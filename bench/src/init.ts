import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { Contender } from "./contenders.ts";
import type { ChromiumHost } from "./hosts/chromium.ts";
import { emptyRounds, type Row, toRow } from "./rows.ts";

interface Start {
  /** Milliseconds to parse and evaluate the app's module. */
  readonly imported: number;
  /** Milliseconds from the first call to the first result. */
  readonly started: number;
  readonly value: number;
  /** WebAssembly modules and instances made by the import, and by import and start together: none where no spy counts them. */
  readonly wasmAtImport: number;
  readonly wasmAtStart: number;
}

/** Milliseconds. A page that was opened just now is busy with itself, and a program's first call comes later than that. */
const SETTLING = 300;

/**
 * How long each minimal app takes to be imported, and then to give its first result: a fresh page each time. What they do at
 * which time is checked in pages of their own, for the spy is compiled at its first use as well, and would be on the clock.
 */
export async function measureInit(
  host: ChromiumHost,
  apps: ReadonlyMap<Contender, string>,
  rounds: number,
  report: (line: string) => void,
): Promise<Row[]> {
  const imported = emptyRounds();
  const started = emptyRounds();
  for (const [contender, file] of apps) checkWasm(contender, await startApp(host, contender, file, { spied: true }));
  for (let round = 0; round < rounds; round++) {
    report(`${host.name}  round ${round + 1} of ${rounds}  the first start in a page`);
    for (const [contender, file] of apps) {
      const start = await startApp(host, contender, file, { spied: false });
      imported[contender].push(start.imported);
      started[contender].push(start.started);
    }
  }
  return [toRow("import", host.name, "ms", imported), toRow("init", host.name, "ms", started)];
}

async function startApp(
  host: ChromiumHost,
  contender: Contender,
  file: string,
  options: { readonly spied: boolean },
): Promise<Start> {
  const page = await host.openPage(options);
  await page.waitForTimeout(SETTLING);
  const start = await startIn(page, await readFile(file, "utf8"));
  await page.context().close();
  if (start.value !== 42) throw new Error(`the minimal app of ${contender} gave ${start.value} instead of 42`);
  return start;
}

/** From blobs, so that no network is on the clock, and no cached code either. The first import of a page is slow whatever it is of, so an empty one goes before. */
function startIn(page: Page, source: string): Promise<Start> {
  return page.evaluate(async (source) => {
    const [empty, url] = ["", source].map((text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    await import(empty as string);
    const begin = performance.now();
    const app: { start(): PromiseLike<number> } = await import(url as string);
    const loaded = performance.now();
    const wasmAtImport = globalThis.wasmNotes?.calls ?? 0;
    const first = performance.now();
    const value = await app.start();
    const started = performance.now() - first;
    return { imported: loaded - begin, started, value, wasmAtImport, wasmAtStart: globalThis.wasmNotes?.calls ?? 0 };
  }, source);
}

function checkWasm(contender: Contender, { wasmAtImport, wasmAtStart }: Start): void {
  if (wasmAtImport !== 0) throw new Error(`importing ${contender} compiled ${wasmAtImport} WebAssembly objects`);
  if (contender === "ours" && wasmAtStart === 0)
    throw new Error("our app started without its kernel: what was measured is not ours");
}
