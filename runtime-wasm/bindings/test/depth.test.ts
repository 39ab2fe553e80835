import {
  ACT_EXPECT_INPUT,
  ACT_INPUT_OK,
  ACT_MAKE_BACKGROUND,
  ACT_REQUEST,
  CANCEL_USER,
  FACT_REQUESTED,
  type KernelExports,
  RULE_ALL,
} from "@asupersync/browser-core";
import { bytes as full } from "@asupersync/browser-core/bytes";
import { bytes as min } from "@asupersync/browser-core/min";
import { expect, test } from "vitest";

const DEPTH = 100_000;

/** A combinator that owns nothing but a background child, in the child of one like it, and so on. */
test.each([full, min])(
  "T7: a request goes through combinators of any depth on the kernel's small stack (%#)",
  (bytes) => {
    const kernel = new WebAssembly.Instance(new WebAssembly.Module(bytes())).exports as unknown as KernelExports;
    const root = kernel.boot(0, 0);
    let [owner, serial, mark] = [kernel.spawn(root, 1, 0, 0), 2, 2];
    for (let depth = 0; depth < DEPTH; depth++) {
      const child = kernel.spawn(owner, serial, 0, 0);
      kernel.act(child, mark + 1, ACT_MAKE_BACKGROUND, 0);
      const all = kernel.combine(owner, serial, RULE_ALL, mark, 0);
      kernel.act(all, mark + 2, ACT_EXPECT_INPUT, 0);
      kernel.act(all, mark + 2, ACT_INPUT_OK, 0);
      [owner, serial, mark] = [child, mark + 1, mark + 2];
    }
    kernel.act(root, 1, ACT_REQUEST, CANCEL_USER);
    expect(kernel.fact(owner, serial, FACT_REQUESTED)).toBeGreaterThan(0);
  },
);
