import { glue, type KernelExports } from "@asupersync/browser-core";
import { bytes } from "@asupersync/browser-core/bytes";
import { AsupersyncError } from "../api/errors.ts";

/** The raw exports of one kernel: integers in, one integer out; negative for a fault. */
export type Kernel = Pick<KernelExports, HotCall | "memory">;

type HotCall = Exclude<keyof KernelExports, `__${string}` | "memory" | keyof typeof glue>;

let module: WebAssembly.Module | undefined;

/**
 * A kernel of its own for one runtime. The module is compiled at the first call, never at import.
 *
 * @throws {AsupersyncError} ASX1004 where the page's policy or the host refuses WebAssembly.
 */
export function instantiate(): Kernel {
  try {
    module ??= new WebAssembly.Module(bytes());
    const instance = new WebAssembly.Instance(module);
    // An ordinary object: the exports object is a dictionary to V8, and each look-up in it a hash.
    return { ...(instance.exports as unknown as Kernel) };
  } catch (cause) {
    throw new AsupersyncError(
      "ASX1004",
      `WebAssembly is refused here (${cause}). If it is the page's policy, allow it: script-src 'wasm-unsafe-eval'.`,
      { cause },
    );
  }
}

/** The trace records of a kernel, as bytes: the older ones, then the younger. */
export function traceBytes(kernel: Kernel): Uint8Array[] {
  glue.__wbg_set_wasm(kernel); // one glue serves all instances
  return [false, true].map(
    (younger) => new Uint8Array(kernel.memory.buffer, glue.trace_start(younger), glue.trace_bytes(younger)),
  );
}
