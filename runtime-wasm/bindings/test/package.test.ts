import { readFileSync } from "node:fs";
import { ABI, BIRTH_SCOPE, glue, type KernelExports, RECORD_BYTES } from "@asupersync/browser-core";
import { bytes } from "@asupersync/browser-core/bytes";
import { bytes as min } from "@asupersync/browser-core/min";
import { expect, test } from "vitest";

const fileOf = (name: string): Buffer =>
  readFileSync(new URL(import.meta.resolve(`@asupersync/browser-core/${name}.wasm`)));

const tiers = [
  { name: "full", file: fileOf("kernel"), bytes, limit: 24 * 1024 },
  { name: "min", file: fileOf("kernel.min"), bytes: min, limit: 16 * 1024 },
];

test.for(tiers)("the bytes of the $name tier that a bundle holds are those of the file", ({ file, bytes }) => {
  expect(Buffer.from(bytes()).equals(file)).toBe(true);
});

test.for(tiers)("the bytes of the $name tier are written in ASCII, so that no page can misread them", ({ name }) => {
  expect(readFileSync(new URL(`../dist/${name}/text.js`, import.meta.url), "utf8")).toMatch(/^[\n -~]+$/);
});

test.for(tiers)("the module of the $name tier imports nothing", ({ bytes }) => {
  expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes()))).toEqual([]);
});

test.for(tiers)("the module of the $name tier has at most $limit bytes", ({ file, limit }) => {
  expect(file.length).toBeLessThanOrEqual(limit);
});

test.for(tiers)("no text of a panic reaches the $name tier, nor a path of the machine that built it", ({ file }) => {
  expect(file.toString("latin1")).not.toMatch(/\.rs|panick|unwrap|overflow|\/home\/|\/root\//);
});

test("a page's tier has what the other has, but the trace and the deterministic mode", () => {
  const [all, some] = [bytes, min].map((bytes) => WebAssembly.Module.exports(new WebAssembly.Module(bytes())));
  const names = new Set(some?.map(({ name }) => name));
  const others = all?.map(({ name }) => name).filter((name) => !names.has(name));
  expect(others?.sort()).toEqual([
    "admitted",
    "be_deterministic",
    "detached_waits",
    "fingerprint",
    "is_deadlocked",
    "is_idle",
    "last_serial",
    "occupied",
    "ring",
    "trace_bytes",
    "trace_start",
    "waits_within",
  ]);
});

test("one module makes instances that share nothing", () => {
  const module = new WebAssembly.Module(bytes());
  const [a, b] = [1, 2].map(() => new WebAssembly.Instance(module).exports.memory);
  expect(a).toBeInstanceOf(WebAssembly.Memory);
  expect(a).not.toBe(b);
});

test("one glue serves one instance after the other", () => {
  const module = new WebAssembly.Module(bytes());
  const traces = [3, 0].map((scopes) => {
    const kernel = new WebAssembly.Instance(module).exports as unknown as KernelExports;
    const root = kernel.boot(64, 0);
    for (let opened = 0; opened < scopes; opened++) kernel.spawn(root, 1, 0, BIRTH_SCOPE);
    glue.__wbg_set_wasm(kernel);
    return (glue.trace_bytes(false) + glue.trace_bytes(true)) / RECORD_BYTES;
  });
  expect(traces[0]).toBeGreaterThan(traces[1] as number);
});

test("a kernel that the host gives no more memory stops, and writes nowhere", () => {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(bytes())).exports as unknown as KernelExports;
  const gigabyte = 2 ** 30 / RECORD_BYTES;
  const bootForever = () => {
    for (let count = 0; count < 8; count++) kernel.boot(gigabyte, 0);
  };
  expect(bootForever).toThrow(WebAssembly.RuntimeError);
  const nobodys = new Uint8Array(kernel.memory.buffer, 0, 16); // where an address of nothing leads; then comes its state
  expect(nobodys.every((byte) => byte === 0)).toBe(true);
});

test("the shared constants are integers", () => {
  expect(Number.isInteger(ABI)).toBe(true);
});
