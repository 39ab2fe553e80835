import { isDeepStrictEqual } from "node:util";
import { CompileError } from "@asupersync/diagnostics";
import { afterAll, describe, expect, it } from "vitest";
import type { Behaviour } from "./harness/behaviour.ts";
import { build, canBeMinified, expectedOf, expectedOfMinified } from "./harness/build.ts";
import { type Compiled, compile, renderAll } from "./harness/compile.ts";
import { Host } from "./harness/execute.ts";
import { type Fixture, fixtures, type Source } from "./harness/fixture.ts";

type Outcome =
  | { readonly compiled: ReadonlyMap<string, Compiled>; readonly said: string }
  | { readonly refused: string };

const host = new Host();
afterAll(() => host.stop());

const fileOf = (source: Source): string => `src/${source.file}`;

function compileAll({ sources, options, input }: Fixture): Outcome {
  try {
    const compiled = new Map(sources.map((source) => [source.file, compile(source.text, fileOf(source), options)]));
    return { compiled, said: [...compiled.values()].flatMap(({ warnings }) => warnings).join("\n\n") };
  } catch (error) {
    if (error instanceof CompileError) return { refused: renderAll(error, input.text) };
    throw error;
  }
}

const endWithNewline = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

describe.each(fixtures)("$name", (fixture) => {
  const outcome = compileAll(fixture);

  const said = "refused" in outcome ? outcome.refused : outcome.said;
  if (fixture.saysSomething || said !== "") {
    it("L15: says what is wrong, where, and what to do", async () => {
      expect(fixture.saysSomething, `${fixture.name} has no diagnostics.txt, but:\n${said}`).toBe(true);
      await expect(endWithNewline(said)).toMatchFileSnapshot(fixture.diagnostics);
    });
  }

  if ("refused" in outcome) return;
  const { compiled } = outcome;
  const codeOf = (file: string): string => compiled.get(file)?.code ?? "";

  it("matches its reviewed output", async () => {
    for (const { file, snapshot } of fixture.sources) {
      if (compiled.get(file)?.metadata) await expect(endWithNewline(codeOf(file))).toMatchFileSnapshot(snapshot);
    }
  });

  it("L4: compiling twice changes nothing the second time", () => {
    for (const source of fixture.sources)
      expect(compile(codeOf(source.file), fileOf(source), fixture.options).code).toBe(codeOf(source.file));
  });

  let asked: Promise<Behaviour> | undefined;
  const expected = (): Promise<Behaviour> => (asked ??= expectedOf(fixture, host));

  it("does what the source does natively, in the same order", async () => {
    const native = await expected();
    expect(native.log.length, "a fixture that logs nothing shows nothing").toBeGreaterThan(0);
    expect(await host.run(build(fixture, "compiled", codeOf), true)).toEqual(native);
  });

  it("does so when it is minified, or as the source does then", async ({ skip }) => {
    if (!canBeMinified(fixture)) skip("the minifier refuses the source");
    const minified = await host.run(build(fixture, "minified", codeOf), true);
    const native = await expected();
    if (!isDeepStrictEqual(minified, native)) expect(minified).toEqual(await expectedOfMinified(fixture, host));
  });
});
