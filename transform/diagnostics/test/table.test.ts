import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Code, table } from "../src/index.ts";
import { pageOf } from "../src/pages.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const codes = Object.keys(table) as Code[];

/** What a page shows of a template, whose placeholders it writes as they are. */
const shown = (template: string): string => template.replace(/\s+/g, " ");

describe("L15: the table of codes", () => {
  it.each(codes)("%s has a page that tells what the table says", (code) => {
    const { title, severity, message, fix } = table[code];
    const page = shown(pageOf(code));
    expect(page).toMatch(new RegExp(`^# ${code} ${title} \\*\\*`));
    expect(page).toContain(`**${severity}**`);
    expect(page).toContain(shown(message));
    expect(page).toContain(shown(fix));
  });

  it("is listed in the pages' table of contents", () => {
    const contents = readFileSync(`${ROOT}/docs/errors/README.md`, "utf8");
    for (const code of codes)
      expect(contents).toContain(`[${code}](${code}.md) ${table[code].title} | ${table[code].severity} |`);
  });

  it("has an entry for every page", () => {
    const pages = readdirSync(`${ROOT}/docs/errors`).filter((file) => file.startsWith("ASX"));
    expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
  });

  it("gives every code a name of its own", () => {
    const titles = codes.map((code) => table[code].title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  it("says each thing in one line, and what to do in full sentences", () => {
    for (const code of codes) {
      const { message, fix } = table[code];
      expect(`${message}${fix}`, code).not.toContain("\n");
      expect(message, code).not.toMatch(/\.$/);
      expect(fix, code).toMatch(/[.:!?]$|`$/);
    }
  });
});
