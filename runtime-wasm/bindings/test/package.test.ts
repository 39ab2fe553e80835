import { readFileSync } from "node:fs";
import { ABI, glue, type KernelExports, RECORD_BYTES } from "@asupersync/browser-core";
import { bytes } from "@asupersync/browser-core/bytes";
import { expect, test } from "vitest";

const file = readFileSync(new URL(import.meta.resolve("@asupersync/browser-core/kernel.wasm")));

test("the bytes that a bundle holds are those of the file", () => {
  expect(Buffer.from(bytes()).equals(file)).toBe(true);
});

test("the bytes are written in ASCII, so that no page can misread them", () => {
  expect(readFileSync(new URL("../dist/text.js", import.meta.url), "utf8")).toMatch(/^[\n -~]+$/);
});

test("the module imports nothing", () => {
  expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes()))).toEqual([]);
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
    for (let opened = 0; opened < scopes; opened++) kernel.open_scope(root, kernel.last_serial(), 0, 0);
    glue.__wbg_set_wasm(kernel);
    return (glue.trace_bytes(false) + glue.trace_bytes(true)) / RECORD_BYTES;
  });
  expect(traces[0]).toBeGreaterThan(traces[1] as number);
});

test("no text of a panic reaches the module, nor a path of the machine that built it", () => {
  expect(file.toString("latin1")).not.toMatch(/\.rs|panick|unwrap|overflow|\/home\/|\/root\//);
});

test("the shared constants are integers", () => {
  expect(Number.isInteger(ABI)).toBe(true);
});
