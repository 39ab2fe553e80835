import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "../../../runtime-ts/browser/src/version.ts";

test("the version that a page's realm bears is the package's", () => {
  const { version } = JSON.parse(readFileSync("runtime-ts/browser/package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
