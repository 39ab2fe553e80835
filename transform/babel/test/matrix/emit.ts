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

/** The body of a program's function that has nothing to wait at. */
const plainBody = ({ position, use }: Program): string => `
    ${use.setup ?? ""}
    log("begins");
    log(${use.expression});
    ${position.text.replaceAll("W", "inner(tick(1))")}`;

/** The body of one that waits, and cleans up. */
const waitingBody = ({ position, use }: Program): string => `
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

/** The function of a program, and what calls it. */
function emitProgram(program: Program): string {
  const { first, kind, position, use } = program;
  const id = String(first);
  const body = position.isPlain ? plainBody(program) : waitingBody(program);
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
