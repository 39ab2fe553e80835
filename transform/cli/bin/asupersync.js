#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { main } from "../dist/index.js";

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
