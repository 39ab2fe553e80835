/** The measured process: loads one bundle and answers one request at a time. */
import { pathToFileURL } from "node:url";
import type { Program } from "../case.ts";
import type * as Sampling from "../sample.ts";
import { PRIMER } from "./host.ts";
import type { Reply, Request } from "./node.ts";

type Bundle = typeof Sampling & { readonly programs: Record<string, Program> };

const bundle: Bundle = await import(pathToFileURL(process.argv[2] ?? "").href);

process.on("message", async (request: Request) => {
  const reply = await answer(request).then(
    (value): Reply => ({ value }),
    (error: unknown): Reply => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  process.send?.(reply);
});

async function answer(request: Request): Promise<unknown> {
  const program = bundle.programs[request.key];
  if (program === undefined) throw new Error("no such program");
  return request.do === "sample" ? bundle.sample(program, request.plan) : weigh(program, request.size);
}

async function weigh(program: Program, size: number): Promise<number> {
  await (await bundle.hold(program, PRIMER))();
  const before = bytes();
  const release = await bundle.hold(program, size);
  const after = bytes();
  keep.push(release);
  return after - before;
}

/** What has been weighed stays reachable until the process ends. */
const keep: unknown[] = [];

/** Wasm memory and array buffers are `external` here. */
function bytes(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
