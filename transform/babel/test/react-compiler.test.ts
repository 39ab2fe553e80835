import { transformSync } from "@babel/core";
import reactCompiler from "babel-plugin-react-compiler";
import { describe, expect, it } from "vitest";
import asupersync from "../src/index.ts";
import { ROOT, syntaxOf } from "./harness/compile.ts";
import { fixtures } from "./harness/fixture.ts";

const structured = [asupersync, { onWarning: () => undefined }];
const memoizing = [reactCompiler, { target: "19", panicThreshold: "none" }];

function compileWith(plugins: unknown[], text: string): string {
  const result = transformSync(text, {
    filename: `${ROOT}/src/input.tsx`,
    cwd: ROOT,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: syntaxOf("input.tsx"),
    plugins: plugins as never[],
  });
  return result?.code ?? "";
}

/** The text of a function declaration, up to the brace that closes it. */
function declarationOf(name: string, code: string): string {
  const from = code.indexOf(`function ${name}(`);
  return code.slice(from, code.indexOf("\n}", from));
}

const sourceOf = (name: string): string => fixtures.find((fixture) => fixture.name === name)?.input.text ?? "";

describe("L5: React Compiler still optimises a component whose handlers are marked", () => {
  it.each([
    ["before it", [structured, memoizing]],
    ["after it", [memoizing, structured]],
  ])("with the plugin %s", (_, plugins) => {
    const component = declarationOf("Search", compileWith(plugins, sourceOf("components")));
    expect(component).toContain("$[0] !== setValue");
    expect(component).toContain("declared$");
    expect(component).not.toContain("yield");
  });

  it("ASX2202 says where it will not", () => {
    const component = declarationOf(
      "Clicker",
      compileWith([structured, memoizing], sourceOf("component-with-reassigned")),
    );
    expect(component).toContain("yield");
    expect(component).not.toContain("$[0]");
  });

  it("L20: what stays in a component and waits for nothing has no generator in it", () => {
    const component = declarationOf("Clicker", compileWith([structured, memoizing], sourceOf("plain-in-component")));
    expect(component).toContain("++clicks");
    expect(component).not.toContain("function*");
  });
});
