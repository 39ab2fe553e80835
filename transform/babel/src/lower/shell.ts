import type { SurfaceName } from "../emit/surface.ts";
import { t } from "../host/babel.ts";
import { array, block } from "../host/make.ts";
import { copyType } from "../host/types.ts";
import { leadingArguments, ownParams } from "./body.ts";
import type { Lowering } from "./lowering.ts";
import { voidZero } from "./receiver.ts";

/** More arguments than this go in an array (docs/compiled-surface.md). */
const MOST_POSITIONAL = 6;

type Typed = {
  typeAnnotation?: t.Identifier["typeAnnotation"];
  optional?: boolean | null;
  decorators?: t.Decorator[] | null;
};

/** Gives a parameter of the shell what the source says of it: its type, its `?`, its decorators. */
function dress<P extends t.Identifier | t.RestElement | t.AssignmentPattern>(param: P, from: Typed): P {
  param.typeAnnotation = from.typeAnnotation ? copyType(from.typeAnnotation) : null;
  if (from.decorators) param.decorators = from.decorators;
  if (t.isIdentifier(param) && from.optional) param.optional = true;
  return param;
}

/** A pattern gets a name by its position. */
function nameOf(param: t.Node, index: number, { file }: Lowering): t.Identifier {
  return t.identifier(t.isIdentifier(param) ? param.name : file.uid(`parameter ${index}`, "ref"));
}

/**
 * A parameter that cannot throw in the place of one that might: a name for a pattern, `= void 0` for a default, so that
 * `length` stays (L6).
 */
function plainParam(
  param: t.Node,
  index: number,
  lowering: Lowering,
): t.Identifier | t.AssignmentPattern | t.RestElement {
  if (t.isAssignmentPattern(param)) {
    const name = dress(nameOf(param.left, index, lowering), param.left as Typed);
    const plain = t.assignmentPattern(name, voidZero());
    if (param.decorators) plain.decorators = param.decorators;
    return plain;
  }
  if (t.isRestElement(param)) return dress(t.restElement(nameOf(param.argument, index, lowering)), param as Typed);
  return dress(nameOf(param, index, lowering), param as Typed);
}

function argumentFor(param: t.Identifier | t.AssignmentPattern | t.RestElement): t.Expression | t.SpreadElement {
  if (t.isRestElement(param)) return t.spreadElement(t.cloneNode(param.argument) as t.Identifier);
  return t.identifier((t.isAssignmentPattern(param) ? (param.left as t.Identifier) : param).name);
}

/** `[...rest]` alone is `rest`, which the shell made for this call. */
function argumentArray(args: readonly (t.Expression | t.SpreadElement)[]): t.Expression {
  const [only] = args;
  return args.length === 1 && t.isSpreadElement(only) ? only.argument : array([...args]);
}

/**
 * `this`, but for an arrow that has no use for it, and in a component, which React Compiler skips where it sees one.
 */
function self({ isArrow, usesThis, structured }: Lowering): t.Expression {
  const spared = isArrow || (structured.component !== undefined && !structured.mapsArguments);
  return spared && !usesThis ? voidZero() : t.thisExpression();
}

/** `generate(home, fn, body, self, …)` for an async generator. */
function startGenerator(
  lowering: Lowering,
  body: t.Expression,
  args: readonly (t.Expression | t.SpreadElement)[],
): t.Expression {
  const { structured, surface, file } = lowering;
  const home = structured.maker ? t.identifier(file.maker) : voidZero();
  const given = structured.mapsArguments ? [t.spreadElement(t.identifier("arguments"))] : args;
  return surface.call("generate", home, file.record.descriptor(structured), body, self(lowering), ...given);
}

/** `call(fn, body, self, …)`, in the form that the arguments and the maker ask for. */
function startCall(
  lowering: Lowering,
  body: t.Expression,
  args: readonly (t.Expression | t.SpreadElement)[],
): t.Expression {
  const { structured, surface, file } = lowering;
  if (structured.isGenerator) return startGenerator(lowering, body, args);
  const positional =
    !structured.mapsArguments && args.length <= MOST_POSITIONAL && !args.some((arg) => t.isSpreadElement(arg));
  const name: SurfaceName = positional
    ? structured.maker
      ? "callFrom"
      : "call"
    : structured.maker
      ? "applyFrom"
      : "apply";
  const list = structured.mapsArguments ? t.identifier("arguments") : argumentArray(args);
  const home = structured.maker ? [t.identifier(file.maker)] : [];
  return surface.call(
    name,
    ...home,
    file.record.descriptor(structured),
    body,
    self(lowering),
    ...(positional ? args : [list]),
  );
}

/** Where `arguments` must reach the body as they are, what else it needs from the shell stands before it. */
function constantsForMapped(lowering: Lowering): t.Statement[] {
  if (!lowering.structured.mapsArguments) return [];
  return lowering.extras.map(({ name, value }) =>
    t.variableDeclaration("const", [t.variableDeclarator(t.identifier(name), value)]),
  );
}

/**
 * Turns the function into its shell where it stands: its name, `this`, types, decorators and exports are the node's own
 * and stay (L5).
 * @param body its name, or the expression itself.
 * @param directives what the prologue says besides `"use structured"`.
 */
export function makeShell(lowering: Lowering, body: t.Expression, directives: t.Directive[]): void {
  const node = lowering.owner.node;
  const thisParam = node.params.filter((param) => t.isIdentifier(param, { name: "this" })) as t.FunctionParameter[];
  const params = ownParams(node).map((param, index) => plainParam(param, index, lowering));
  const start = startCall(lowering, body, [...leadingArguments(lowering), ...params.map(argumentFor)]);
  const before = constantsForMapped(lowering);
  node.async = false;
  node.generator = false;
  node.params = [...thisParam, ...params];
  if (t.isArrowFunctionExpression(node) && before.length === 0 && directives.length === 0) {
    node.body = start;
    node.expression = true;
  } else {
    node.body = block([...before, t.returnStatement(start)], directives);
  }
}
