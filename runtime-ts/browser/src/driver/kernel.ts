import type { glue, KernelExports } from "@asupersync/browser-core";
import { bytes as min } from "@asupersync/browser-core/min";
import { AsupersyncError } from "../api/errors.ts";

/**
 * The raw exports of one kernel: integers in, one integer out; negative for a fault. Those of the trace and of the
 * deterministic mode are there where a runtime has asked for them.
 */
export type Kernel = Pick<KernelExports, HotCall | "memory">;

type HotCall = Exclude<keyof KernelExports, `__${string}` | "memory" | keyof typeof glue>;

/** What unpacks a module, and keeps it once it is compiled. */
interface Source {
  (): Uint8Array<ArrayBuffer>;
  module?: WebAssembly.Module;
}

/**
 * A kernel of its own for one runtime. A module is compiled at the first call, never at import.
 *
 * @param bytes the module; by default the smallest
 * @throws {AsupersyncError} ASX1004 where the page's policy or the host refuses WebAssembly.
 */
export function instantiate(bytes: Source = min): Kernel {
  try {
    bytes.module ??= new WebAssembly.Module(bytes());
    const instance = new WebAssembly.Instance(bytes.module);
    // An ordinary object: the exports object is a dictionary to V8, and each look-up in it a hash.
    return { ...(instance.exports as unknown as Kernel) };
  } catch (cause) {
    throw new AsupersyncError("ASX1004", `WebAssembly is refused here (${cause})`, { cause });
  }
}
