import { type KernelExports, WAIT_FOREIGN } from "@asupersync/browser-core";
import { bytes } from "@asupersync/browser-core/bytes";
import { expect, test } from "vitest";

const MILLION = 1_000_000;

test("a million suspended tasks take 64 bytes of linear memory each, and at most two pages beside them", () => {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(bytes())).exports as unknown as KernelExports;
  const scope = kernel.boot(0, 0);
  const before = kernel.memory.buffer.byteLength;
  let refused = 0;
  for (let serial = 2; serial <= MILLION + 1; serial++) {
    const task = kernel.spawn(scope, 1, 0, 0);
    refused += kernel.park(task, serial, WAIT_FOREIGN, 2, 0);
  }
  const each = (kernel.memory.buffer.byteLength - before) / MILLION;
  console.log(`${each.toFixed(2)} bytes for each of ${MILLION} suspended tasks`);
  expect({ refused, occupied: kernel.occupied() }).toEqual({ refused: 0, occupied: MILLION + 1 });
  expect(each).toBeLessThanOrEqual(64 + (2 * 65536) / MILLION);
});
