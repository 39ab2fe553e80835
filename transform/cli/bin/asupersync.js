#!/usr/bin/env node
import { text } from "node:stream/consumers";

// An older Node lacks what the rest imports, and would say no more than that.
if (Number.parseInt(process.versions.node, 10) < 22) {
  console.error(`asupersync needs Node 22.18 or newer; this is ${process.versions.node}`);
  process.exit(2);
}

const { main } = await import("../dist/index.js");

// Who reads may have seen enough: `asupersync explain … | head` is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  input: () => text(process.stdin),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
