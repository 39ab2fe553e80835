import { expect, test } from "vitest";
import { importsOfParts } from "../src/compile/parts.ts";

const RUNTIME = 'import { createRuntime } from "@asupersync/browser";\n';

test.for([
  ["createRuntime({ trace: { enabled: true } })", "trace"],
  ["runtime.tracing.events()", "trace"],
  ['createRuntime({ mode: "deterministic" })', "lab"],
  ["createRuntime({ [name]: { enabled, network: true } })", "lab"],
  ["runtime.channels.channel(1)", "channels"],
  ["runtime.io.socket(url)", "io"],
  ["createRuntime({ asyncContext: AsyncLocalStorage })", "context"],
  ["report(error.asyncStack)", "async-stack"],
  ["createRuntime({ onStuck: console.warn })", "stuck"],
] as const)("a module that says %s gets the part %s", ([source, part]) => {
  expect(importsOfParts(RUNTIME + source)).toBe(`\nimport "@asupersync/browser/${part}";`);
});

test.for([
  ["import", 'const { createRuntime } = await import("@asupersync/browser");\nexport const late = 1;'],
  ["import", 'import("@asupersync/browser").then(({ createRuntime }) => createRuntime({ onStuck }));'],
  ["require", 'const { createRuntime } = require("@asupersync/browser");'],
  ["require", 'module.exports = async () => (await import("@asupersync/browser")).createRuntime({ onStuck });'],
] as const)("a file gets a part by %s, as it has the runtime: %s", ([how, source]) => {
  const part = '"@asupersync/browser/stuck"';
  expect(importsOfParts(`${source} use({ onStuck });`)).toBe(
    how === "import" ? `\nimport ${part};` : `\nrequire(${part});`,
  );
});

test("a module that imports a part itself gets it once", () => {
  expect(importsOfParts(`${RUNTIME}import "@asupersync/browser/trace";\nruntime.tracing.events()`)).toBe("");
});

test("a module whose component makes a runtime gets its parts", () => {
  const source = `import { useAsupersyncRuntime } from "@asupersync/react";
    export const useRuntime = () => useAsupersyncRuntime({ trace: { enabled: true } });`;
  expect(importsOfParts(source)).toBe('\nimport "@asupersync/browser/trace";');
});

test("a module that does not import the runtime gets nothing", () => {
  expect(importsOfParts("traces.trace(runtime.io.channels)")).toBe("");
});

test("a module that only runs in the runtime gets nothing", () => {
  expect(importsOfParts(`${RUNTIME}createRuntime().createScope("app").run(load)`)).toBe("");
});
