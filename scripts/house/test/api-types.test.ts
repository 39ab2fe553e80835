import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, run } from "../../lib/command.ts";
import { entriesOf } from "../exports.ts";

const folder = join(ROOT, ".asupersync/api");

/** What the page's declarations speak of and leave to the reader. */
const LEFT_OUT = `
import type { Broadcast, Oneshot, Watch } from "@asupersync/browser/channels";
type NetworkLog = NonNullable<import("@asupersync/browser/lab").Artifact["network"]>;
declare class AsyncLocalStorage {}
declare const AsyncContext: any;
`;

/** That whoever works with the one can have the other. */
const SAME = "type Same<A, B> = [[A] extends [B] ? 1 : 0, [B] extends [A] ? 1 : 0] extends [1, 1] ? true : false;";

/** `shared` wants a key where there are arguments, which the page says in words. */
const IN_WORDS = ["shared"];

const page = readFileSync(join(ROOT, "docs/runtime-api.md"), "utf8");
const [, declarations = ""] = /^```ts\n(.*?)^```/ms.exec(page) ?? [];
const declared = [...declarations.matchAll(/^export (type|interface|class|function) (\w+)(?:<(.*?)>(?= |\())?/gm)]
  .map(([, kind, name = "", parameters]) => ({ kind, name, parameters }))
  .filter(({ name }) => !IN_WORDS.includes(name));

/** Types to try a generic one with. */
const tried = (parameters: string): string =>
  parameters.replaceAll("A extends unknown[]", "[number]").replaceAll(/\bT\b/g, "string");

function comparison({ kind, name, parameters }: (typeof declared)[number]): string {
  if (kind === "function") return `true satisfies Same<typeof Page.${name}, typeof Real.${name}>;`;
  const given = parameters ? `<${tried(parameters)}>` : "";
  return `true satisfies Same<Page.${name}${given}, Real.${name}${given}>;`;
}

test("docs/runtime-api.md declares what the packages do", async () => {
  expect(declared.length).toBeGreaterThan(50);
  const entries = entriesOf("runtime-ts/browser").filter(([name]) => name !== "./compiled");
  const real = entries.map(([name]) => `export * from "@asupersync/browser${name.slice(1)}";`);
  const imports = 'import type * as Page from "./page.d.ts";\nimport type * as Real from "./real.ts";\n';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "page.d.ts"), LEFT_OUT + declarations);
  writeFileSync(join(folder, "real.ts"), real.join("\n"));
  writeFileSync(join(folder, "same.ts"), `${imports}${SAME}\n${declared.map(comparison).join("\n")}\n`);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      // An option that is undefined is as one that is not given: that, too, the page says in words.
      compilerOptions: { noEmit: true, composite: false, exactOptionalPropertyTypes: false, types: ["node"] },
      include: ["*.ts"],
    }),
  );
  await run("tsc", "-p", folder);
});
