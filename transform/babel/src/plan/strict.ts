import type { NodePath, ProgramPath, t } from "../host/babel.ts";
import { directivesOf, textOf } from "../mark/directive.ts";

const saysStrict = (node: t.Program | t.Function): boolean =>
  directivesOf(node).some((directive) => textOf(directive) === "use strict");

/** Whether all of a file is strict code. */
export function isStrictProgram(program: ProgramPath): boolean {
  return program.node.sourceType === "module" || saysStrict(program.node);
}

/** Whether the code at `path` is strict, because of the file, a class or a directive around it. */
export function isStrict(path: NodePath, program: ProgramPath): boolean {
  if (isStrictProgram(program)) return true;
  return path.find((at) => at.isClassBody() || (at.isFunction() && saysStrict(at.node))) !== null;
}

/**
 * Whether names may mean at run time what the text does not say: `with`, a sloppy `eval` that declares variables, and
 * sloppy functions in blocks, which are bound around the block as well.
 */
export function hasDynamicScope(path: NodePath, program: ProgramPath): boolean {
  if (isStrictProgram(program) || !path.findParent((at) => at.isFunction() || at.isWithStatement())) return false;
  let found = false;
  program.traverse({
    WithStatement: () => void (found = true),
    FunctionDeclaration: (at) =>
      void (found ||= at.parentPath.isBlockStatement() && !at.parentPath.parentPath.isFunction()),
    CallExpression: (at) => void (found ||= at.get("callee").isIdentifier({ name: "eval" })),
  });
  return found;
}
