import { PRELUDE } from "./axes/kinds.ts";
import type { Program } from "./cases.ts";

/** The module that a program's helpers come from. */
export const WORLD = "matrix:world";

/** What all programs of a module share. A tick is where something may befall the run. */
const HEAD = `"use structured";
import { log, tick, resource, later } from "${WORLD}";
${PRELUDE}
let shared = 0;
const nothing = undefined;
const never = async () => { log("never"); };
async function inner(value) {
  try { log("inner"); await tick(2); log("inner goes on"); return value; }
  finally { log("inner cleanup"); await tick(3); log("inner cleaned"); }
}
const list = async (x) => [await x];
const thunk = async (x, value = 1) => { await x; return value === 1 ? () => value : value; };
async function* give() {
  "use no structured";
  try { yield 1; yield 2; yield 3; } finally { log("closed"); }
}
export const programs = {};
`;

/** The function of a program, and what calls it. */
function emitProgram({ first, kind, position, use }: Program): string {
  const id = String(first);
  const body = `
    ${use.setup ?? ""}
    try {
      log("begins");
      await tick(1);
      ${position.text.replaceAll("W", "inner(5)")}
      log(${use.expression});
      return "returned";
    } finally {
      log("cleanup");
      await tick(4);
      log("cleaned");
    }`;
  return `
${kind.make(id, use.params ?? "a, b", body)}
programs[${id}] = async () => {
  try {
    log("calls");
    const result = await ${kind.call(id, '"A", "B"')};
    log("result " + result);
    await tick(5);
    return result;
  } catch (e) {
    log("caught " + e.message);
    await tick(6);
    return "caught";
  } finally {
    log("ends");
  }
};`;
}

/** A module with the programs given, as `export const programs`, by the number of each one's first case. */
export const emitModule = (programs: readonly Program[]): string => HEAD + programs.map(emitProgram).join("\n");
