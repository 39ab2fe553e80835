/** The profiled process of `main.ts`: one bundle, one case. */
import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";
import type { Program } from "../case.ts";
import { type NamedCase, programKey, readCases, timedPlan } from "../cases.ts";
import type * as Sampling from "../sample.ts";
import { type CpuProfile, selfTimes } from "./cpu.ts";
import { bytesByKind, type HeapSnapshot } from "./heap.ts";

const LINES = 40;
const [file = "", name = "", contender = ""] = process.argv.slice(2);
const bundle: typeof Sampling & { programs: Record<string, Program> } = await import(pathToFileURL(file).href);
const item = (await readCases()).find((item) => item.name === name) as NamedCase;
const program = bundle.programs[programKey(name, contender)] as Program;
const inspector = new Session();
inspector.connect();
if (item.measures === "time") await profileTime();
else await profileHeap();

async function profileTime(): Promise<void> {
  const plan = { ...timedPlan(item), duration: 5000 };
  await inspector.post("Profiler.enable");
  await inspector.post("Profiler.setSamplingInterval", { interval: 100 });
  await inspector.post("Profiler.start");
  await bundle.sample(program, plan);
  const { profile } = await inspector.post("Profiler.stop");
  for (const { share, place } of selfTimes(profile as CpuProfile).slice(0, LINES)) {
    console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${place}`);
  }
}

async function profileHeap(): Promise<void> {
  const before = bytesByKind(await snapshot());
  const kept = await bundle.hold(program, item.size);
  const after = bytesByKind(await snapshot());
  const grown = [...after].map(([kind, { bytes, count }]) => {
    const old = before.get(kind);
    return { kind, bytes: bytes - (old?.bytes ?? 0), count: count - (old?.count ?? 0) };
  });
  for (const { kind, bytes, count } of grown.sort((a, b) => b.bytes - a.bytes).slice(0, LINES)) {
    console.log(
      `${(bytes / item.size).toFixed(1).padStart(7)} bytes  ${(count / item.size).toFixed(2).padStart(5)} objects  ${kind}`,
    );
  }
  console.log(`${process.memoryUsage().external} bytes external in all, wasm memory among them`);
  await kept();
}

async function snapshot(): Promise<HeapSnapshot> {
  globalThis.gc?.();
  const chunks: string[] = [];
  const collect = ({ params }: { params: { chunk: string } }) => void chunks.push(params.chunk);
  inspector.on("HeapProfiler.addHeapSnapshotChunk", collect);
  await inspector.post("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  inspector.off("HeapProfiler.addHeapSnapshotChunk", collect);
  return JSON.parse(chunks.join(""));
}
