import { glue, RECORD_BYTES } from "@asupersync/browser-core";
import type { Kernel } from "../driver/kernel.ts";

/** A record as the kernel writes it. */
export interface Raw {
  readonly seq: number;
  readonly at: number;
  readonly serial: number;
  readonly other: number;
  readonly note: number;
  readonly event: number;
  readonly detail: number;
}

/** The records that a kernel keeps, oldest first. */
export function* recordsOf(kernel: Kernel): Generator<Raw> {
  for (const younger of [false, true]) {
    const view = halfOf(kernel, younger);
    for (let at = 0; at < view.byteLength; at += RECORD_BYTES) yield read(view, at);
  }
}

/** Those after the first `count`, of a kernel whose ring has not been round yet. */
export function recordsAfter(kernel: Kernel, count: number): Raw[] {
  const view = halfOf(kernel, false);
  const records: Raw[] = [];
  for (let at = count * RECORD_BYTES; at < view.byteLength; at += RECORD_BYTES) records.push(read(view, at));
  return records;
}

/** How many there are, in such a kernel. */
export const countOf = (kernel: Kernel): number => halfOf(kernel, false).byteLength / RECORD_BYTES;

function halfOf(kernel: Kernel, younger: boolean): DataView {
  glue.__wbg_set_wasm(kernel); // one glue serves all instances
  return new DataView(kernel.memory.buffer, glue.trace_start(younger), glue.trace_bytes(younger));
}

function read(view: DataView, at: number): Raw {
  const word = (index: number): number => view.getUint32(at + 8 + 4 * index, true);
  return {
    at: view.getFloat64(at, true),
    seq: word(0),
    serial: word(1),
    other: word(2),
    note: word(3),
    event: word(4),
    detail: word(5),
  };
}
