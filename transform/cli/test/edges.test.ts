import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { explain } from "asupersync";
import { beforeAll, describe, expect, it } from "vitest";
import { asupersync, file, folder } from "./harness/program.ts";

const APP = `import { plain, marked, notAsync } from "./lib/api.js";
import * as api from "./lib/api";
import standard from "./lib/index.js";
import elsewhere from "elsewhere";
import { gone } from "./gone.js";

async function local() {}

export async function load() {
  "use structured";
  await plain();
  await marked();
  notAsync();
  await api.renamed();
  await api.passed?.();
  await standard();
  [1].map(() => local());
  await elsewhere(gone());
}

export class Store {
  async #flush() {
    "use no structured";
  }
  async save() {
    "use structured";
    await this.#flush();
    await load();
  }
}

export async function native() {
  await plain();
}
`;

beforeAll(() => {
  mkdirSync(join(folder, "lib"), { recursive: true });
  file("app.ts", APP);
  file(
    "lib/api.ts",
    `export async function plain() {}
export async function marked() { "use structured"; }
export function notAsync() {}
const other = async () => {};
export { other as renamed };
export * from "./passed.js";
`,
  );
  file("lib/passed.tsx", 'export const passed = async () => <p/>;\nexport * from "./api.js";\n');
  file("lib/index.js", "export default async function () {}\n");
});

describe("asupersync explain --edges", () => {
  it("L17: lists the calls at which cancellation stops, with where they go and why that is native", () => {
    expect(asupersync("explain", "--edges", "app.ts")).toEqual({
      code: 0,
      err: "",
      out: [
        "app.ts:11:9   load → plain              lib/api.ts:1:8       no directive marks it",
        "app.ts:14:9   load → api.renamed        lib/api.ts:4:15      no directive marks it",
        "app.ts:15:9   load → api.passed         lib/passed.tsx:1:23  no directive marks it",
        "app.ts:16:9   load → standard           lib/index.js:1:16    no directive marks it",
        "app.ts:17:17  load → local              app.ts:7:1           no directive marks it",
        'app.ts:27:11  Store.save → this.#flush  app.ts:22:3          it says "use no structured"',
        "",
        "6 calls from structured to native async functions",
        "",
      ].join("\n"),
    });
  });

  it("says so where there is none", () => {
    file("none.ts", 'export async function f() { "use structured"; await f(); }');
    expect(asupersync("explain", "--edges", "none.ts").out).toBe("0 calls from structured to native async functions\n");
  });

  it("is a function as well: `explain(file)`", async () => {
    const [answer] = await explain("app.ts", { cwd: folder, edges: true });
    expect(answer?.functions).toHaveLength(5);
    expect(answer?.edges).toHaveLength(6);
    expect(answer?.edges?.[2]).toEqual({
      line: 15,
      column: 8,
      from: "load",
      to: "api.passed",
      target: { file: "lib/passed.tsx", name: "passed", line: 1, column: 22, reason: "no directive marks it" },
    });
    const [plain] = await explain(["app.ts"], { cwd: folder });
    expect(plain).not.toHaveProperty("edges");
  });

  it("follows what mode all leaves native", async () => {
    const [answer] = await explain("app.ts", { cwd: folder, mode: "all", edges: true });
    expect(answer?.edges?.map(({ to }) => to)).toEqual(["this.#flush"]);
  });
});
