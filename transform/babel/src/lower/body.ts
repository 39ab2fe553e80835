import { t } from "../host/babel.ts";
import { functionDeclaration } from "../host/make.ts";
import { copyType } from "../host/types.ts";
import { isLifted } from "../plan/placement.ts";
import { isSimple } from "../plan/structured.ts";
import type { Lowering } from "./lowering.ts";
import { voidZero } from "./receiver.ts";

const isThisParameter = (param: t.Node): boolean => t.isIdentifier(param, { name: "this" });

/** The function's own parameters, TypeScript's `this` aside. */
export function ownParams(node: t.Function): t.Function["params"] {
  return node.params.filter((param) => !isThisParameter(param)) as t.Function["params"];
}

/** A parameter as the body has it: decorators belong to the shell. */
function withoutDecorators<P extends t.Node>(param: P): P {
  if ("decorators" in param && param.decorators) return { ...param, decorators: null };
  return param;
}

/** Whether functions made in the parameters need the region before the body has begun. */
const keepsRegionInParams = ({ file, structured }: Lowering): boolean => file.madeInParams.has(structured);

/** `const _maker = home();`, or a leading parameter where the other parameters need it (O8). */
function keepRegion(lowering: Lowering, body: t.BlockStatement): t.AssignmentPattern[] {
  const { file, structured, surface } = lowering;
  if (!file.makers.has(structured)) return [];
  const name = t.identifier(file.maker);
  if (keepsRegionInParams(lowering)) return [t.assignmentPattern(name, surface.call("home"))];
  lowering.begin(body, t.variableDeclaration("const", [t.variableDeclarator(name, surface.call("home"))]));
  return [];
}

/** What the shell passes before its own parameters, matching `leadingParams`. */
export function leadingArguments(lowering: Lowering): t.Expression[] {
  const { placement, mapsArguments } = lowering.structured;
  const captures = isLifted(placement) ? placement.captures.map(({ value }) => t.cloneNode(value)) : [];
  const extras = mapsArguments ? [] : lowering.extras.map(({ value }) => value);
  return [...(keepsRegionInParams(lowering) ? [voidZero()] : []), ...captures, ...extras];
}

function leadingParams(lowering: Lowering, region: readonly t.AssignmentPattern[]): t.FunctionParameter[] {
  const { placement, mapsArguments } = lowering.structured;
  const captures = isLifted(placement) ? placement.captures : [];
  const extras = mapsArguments ? [] : lowering.extras;
  return [...region, ...[...captures, ...extras].map(({ name }) => t.identifier(name))];
}

/** A mapped `arguments` is the body's own; only its `callee` has to be put right, where there is one (L6). */
function restoreCallee(lowering: Lowering, body: t.BlockStatement): void {
  if (!lowering.structured.mapsArguments || !isSimple(lowering.owner.node.params)) return;
  const callee = t.memberExpression(t.identifier("arguments"), t.identifier("callee"));
  const shell = lowering.fromShell("callee", "callee", () => t.cloneNode(callee));
  lowering.begin(body, t.expressionStatement(t.assignmentExpression("=", callee, shell)));
}

/** Where it goes decides what it is: program level, the class whose private names it uses, or the shell. */
export type Body = t.FunctionDeclaration | t.ClassPrivateMethod | t.FunctionExpression;

function bodyOf({ structured, file }: Lowering, params: t.FunctionParameter[], block: t.BlockStatement): Body {
  const { placement, isPlain } = structured;
  if (!isLifted(placement)) return t.functionExpression(null, params, block, !isPlain);
  const name = t.identifier(file.bodies.get(structured) ?? structured.label);
  if (!placement.host) return functionDeclaration(name, params, block, !isPlain);
  const method = t.classPrivateMethod("method", t.privateName(name), params, block, true);
  method.generator = !isPlain;
  return method;
}

/** How the shell names the body; one that stays in the shell stands there itself. */
export function nameOfBody(body: Body, { structured }: Lowering): t.Expression {
  if (t.isFunctionExpression(body)) return body;
  if (t.isFunctionDeclaration(body)) return t.cloneNode(body.id as t.Identifier);
  const { placement } = structured;
  const host = isLifted(placement) ? placement.host?.node.id : undefined;
  if (!host) throw new TypeError("a private method has no class");
  return t.memberExpression(t.identifier(host.name), t.cloneNode(body.key));
}

/**
 * Makes the body of a function from its parameters and its lowered block: a declaration for program level, a method for a
 * class, or an expression for the shell; a generator, unless it is plain (L20). Parameters are evaluated in it, so that one
 * that throws rejects the task (L6).
 */
export function makeBody(lowering: Lowering): Body {
  const { owner, structured } = lowering;
  const { node } = owner;
  const block = node.body as t.BlockStatement;
  restoreCallee(lowering, block);
  const region = keepRegion(lowering, block);
  const thisParam = node.params.filter(isThisParameter) as t.FunctionParameter[];
  const params = [
    ...thisParam,
    ...leadingParams(lowering, region),
    ...ownParams(node).map(withoutDecorators),
  ] as t.FunctionParameter[];
  const body = bodyOf(lowering, params, block);
  if (structured.needsStrict) block.directives = [t.directive(t.directiveLiteral("use strict"))];
  body.typeParameters = node.typeParameters ? copyType(node.typeParameters) : null;
  body.loc = node.loc ?? null;
  return body;
}
