import { table, unpacker } from "../dist/unpacker.js";

// See `text.rs` in the build: the table comes first. What would be a loop here is a module of its own, for in a fresh page a loop runs in an interpreter.
export function unpack(text) {
  const { m: memory, u: unpack } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(unpacker))).exports;
  const all = new Uint8Array(memory.buffer, 32);
  new TextEncoder().encodeInto(text, all);
  return all.subarray(text.length + table, unpack(text.length)); // a byte for each character: they are printable
}
