import { type CompileOptions, compile } from "@asupersync/unplugin";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";

const root = "/app";
const marked = `export async function load(id) {\n  "use structured";\n  return await id;\n}\n`;

const compileAs = (file: string, source: string, options: Partial<CompileOptions> = {}) =>
  compile(source, `${root}/${file}`, { root, ...options });

describe("compile", () => {
  test("gives the module's id from the root, and its functions", async () => {
    const compiled = await compileAs("src/load.js", marked);
    expect(compiled?.metadata).toMatchObject({ id: "src/load.js", functions: [{ name: "load" }] });
  });

  test("leaves a module without the directive to the host", async () => {
    await expect(compileAs("a.js", "export async function f() { await 1; }")).resolves.toBeNull();
  });

  test("leaves a module that has the directive's bytes elsewhere to the host", async () => {
    await expect(
      compileAs("a.js", `// "use structured" marks a function\nexport const f = async () => {};`),
    ).resolves.toBeNull();
  });

  test("compiles every async function in mode all", async () => {
    const compiled = await compileAs("a.js", "export async function f() { await 1; }", { mode: "all" });
    expect(compiled?.metadata.functions).toHaveLength(1);
  });

  test("expects TypeScript by the file's name, and JSX where it cannot be a type assertion", async () => {
    const assertion = `export async function f(x: unknown) { "use structured"; return await <number>x; }`;
    const element = `export async function f(x) { "use structured"; await x; return <b>{x}</b>; }`;
    await expect(compileAs("a.ts", assertion)).resolves.not.toBeNull();
    await expect(compileAs("a.tsx", element)).resolves.not.toBeNull();
    await expect(compileAs("a.js", element)).resolves.not.toBeNull();
    await expect(compileAs("a.tsx", assertion)).rejects.toThrow();
  });

  test("sees the file behind a query", async () => {
    const compiled = await compileAs("w.ts?worker_file&type=module", `${marked}export type T = 1;`);
    expect(compiled?.metadata.id).toBe("w.ts");
  });

  test.each([
    ["the standard's decorators", `class A { @log accessor x = 1; @log async f() { "use structured"; await 1; } }`],
    [
      "TypeScript's, on a parameter",
      `class A { constructor(@inject() x: X) {} async f() { "use structured"; await 1; } }`,
    ],
  ])("takes %s", async (_, source) => {
    expect((await compileAs("a.ts", source))?.code).toContain("@");
  });

  test("asks no Babel configuration of the project", async () => {
    const source = `export async function f() { "use structured"; return await import.meta.url; }`;
    expect((await compileAs("a.js", source))?.code).toContain("import.meta.url");
  });
});

describe("what cannot be compiled", () => {
  const failure = (source: string) =>
    compileAs("src/bad.js", source).then(
      () => expect.unreachable(),
      (error: Record<string, unknown>) => error,
    );

  test("names the module and the place, with the lines around it (L17)", async () => {
    const error = await failure(`export function f() {\n  "use structured";\n}`);
    expect(error).toMatchObject({
      id: "/app/src/bad.js",
      loc: { file: "/app/src/bad.js", line: 2 },
      frame: expect.stringContaining("> 2 |"),
      message: expect.stringContaining("ASX2001"),
    });
  });

  test("does so for a syntax error too", async () => {
    const error = await failure(`"use structured";\nexport const x = ;`);
    expect(error).toMatchObject({
      loc: { file: "/app/src/bad.js", line: 2, column: 17 },
      frame: expect.stringContaining("> 2 |"),
    });
  });

  test("tells the first failure, where no kind of decorators helps", async () => {
    expect(await failure(`"use structured";\n@dec class A {}\nconst = 1;`)).toMatchObject({ loc: { line: 3 } });
  });
});

test("the map goes through an input map to what the source was made of (L13)", async () => {
  // The source's third line was made of the origin's tenth.
  const inputSourceMap = { version: 3, sources: ["origin.coffee"], names: [], mappings: ";;AASA" };
  const compiled = await compileAs("a.js", marked, { inputSourceMap: inputSourceMap as never });
  const lines = compiled!.code.split("\n");
  const line = lines.findIndex((text) => text.includes("id, 1)")) + 1;
  expect(line).toBeGreaterThan(0);
  const place = originalPositionFor(new TraceMap(compiled!.map as never), {
    line,
    column: lines[line - 1]!.indexOf("id, 1)"),
  });
  expect(place).toMatchObject({ source: expect.stringContaining("origin.coffee"), line: 10 });
});

test("warnings go to whoever asks for them", async () => {
  const codes: string[] = [];
  await compileAs("a.js", `async function f() {\n  "use structred";\n}`, { onWarning: ({ code }) => codes.push(code) });
  expect(codes).toEqual(["ASX2005"]);
});
