import type { ClassPath, FunctionPath, ProgramPath } from "../host/babel.ts";
import { runsAfterClass } from "./bindings.ts";
import { readCaptures } from "./captures.ts";
import type { PlanContext } from "./context.ts";
import { enumAround } from "./enums.ts";
import type { Inside } from "./inside.ts";
import { hasDynamicScope, isStrict, isStrictProgram } from "./strict.ts";
import { isSimple, type Placement } from "./structured.ts";

/** Whether parameters around a sloppy function may change through `arguments`, unseen. */
const mapsArgumentsAround = (path: FunctionPath, program: ProgramPath): boolean =>
  !isStrictProgram(program) &&
  program.scope.hasGlobal("arguments") &&
  path.findParent((at) => at.isFunction()) !== null;

/**
 * A body that is strict by its class or its own directive must say so where the file does not; a list with patterns
 * must not.
 */
const losesStrictness = (path: FunctionPath, program: ProgramPath): boolean =>
  !isStrictProgram(program) && isStrict(path, program) && !isSimple(path.node.params);

/**
 * Why the body cannot be a private method of the class whose private names it uses: its shell must get at that by the
 * name of the class, and that must mean the class which has the method.
 */
function whyNotInClass(path: FunctionPath, owner: ClassPath): string | undefined {
  const name = owner.node.id?.name;
  if (name === undefined) return "uses private names of a class without a name";
  if (path.scope.getBinding(name)?.identifier !== owner.node.id)
    return `uses private names of \`${name}\`, which is hidden`;
  return runsAfterClass(path, owner) ? undefined : `uses private names of \`${name}\`, which has decorators`;
}

function whyInPlace(path: FunctionPath, { program, tree }: PlanContext, inside: Inside): string | undefined {
  if (inside.directEval) return "calls `eval` directly";
  if (inside.privateClass) return whyNotInClass(path, inside.privateClass);
  if (path.findParent((at) => at.isTSModuleBlock())) return "lies in a namespace";
  const name = enumAround(path, tree);
  if (name !== undefined) return `captures \`${name}\`, an enum`;
  if (losesStrictness(path, program)) return "is strict in a sloppy file";
  if (hasDynamicScope(path, program) || mapsArgumentsAround(path, program))
    return "lies in sloppy code with names that change";
  return undefined;
}

/**
 * Whether the function's `arguments` follow its parameters, or a variable begins as them, so that only the body's
 * own will do (sloppy mode).
 */
export function mapsArguments(path: FunctionPath, program: ProgramPath, inside: Inside): boolean {
  const own = !path.isArrowFunctionExpression() && (inside.usesArguments || inside.directEval !== undefined);
  const isVariable = path.scope.getOwnBinding("arguments")?.kind === "var";
  return own && !isStrict(path, program) && (isVariable || isSimple(path.node.params));
}

/** Decides where the body of a function goes (L5), and what it needs to be handed there. */
export function place(path: FunctionPath, cx: PlanContext, inside: Inside): Placement {
  const { program, tree } = cx;
  const reason = mapsArguments(path, program, inside)
    ? "has `arguments` that follow its parameters"
    : whyInPlace(path, cx, inside);
  if (reason !== undefined) return { kind: "in place", reason };
  const host = inside.privateClass;
  const captures = readCaptures(path, tree, host);
  return typeof captures === "string" ? { kind: "in place", reason: captures } : { kind: "lifted", captures, host };
}

/** Whether the body needs `"use strict"` of its own where it goes. */
export function needsStrictDirective(path: FunctionPath, program: ProgramPath, placement: Placement): boolean {
  return isLifted(placement) && !placement.host && !isStrictProgram(program) && isStrict(path, program);
}

export const isLifted = (placement: Placement): placement is Placement & { kind: "lifted" } =>
  placement.kind === "lifted";

/** Whether the body goes into a class. */
export const isHosted = (placement: Placement): boolean => isLifted(placement) && placement.host !== undefined;
