import { t } from "../host/babel.ts";
import { generatorDeclaration } from "../host/make.ts";
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

/** A parameter as the generator has it: decorators belong to the shell. */
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

/** A mapped `arguments` is the generator's own; only its `callee` has to be put right, where there is one (L6). */
function restoreCallee(lowering: Lowering, body: t.BlockStatement): void {
  if (!lowering.structured.mapsArguments || !isSimple(lowering.owner.node.params)) return;
  const callee = t.memberExpression(t.identifier("arguments"), t.identifier("callee"));
  const shell = lowering.fromShell("callee", "callee", () => t.cloneNode(callee));
  lowering.begin(body, t.expressionStatement(t.assignmentExpression("=", callee, shell)));
}

/** Where it goes decides what it is: program level, the class whose private names it uses, or the shell. */
export type Generator = t.FunctionDeclaration | t.ClassPrivateMethod | t.FunctionExpression;

function generatorOf({ structured, file }: Lowering, params: t.FunctionParameter[], body: t.BlockStatement): Generator {
  const { placement } = structured;
  if (!isLifted(placement)) return t.functionExpression(null, params, body, true);
  const name = t.identifier(file.generators.get(structured) ?? structured.label);
  if (!placement.host) return generatorDeclaration(name, params, body);
  const method = t.classPrivateMethod("method", t.privateName(name), params, body, true);
  method.generator = true;
  return method;
}

/** How the shell names the generator; one that stays in the shell stands there itself. */
export function nameOfGenerator(generator: Generator, { structured }: Lowering): t.Expression {
  if (t.isFunctionExpression(generator)) return generator;
  if (t.isFunctionDeclaration(generator)) return t.cloneNode(generator.id as t.Identifier);
  const { placement } = structured;
  const host = isLifted(placement) ? placement.host?.node.id : undefined;
  if (!host) throw new TypeError("a private method has no class");
  return t.memberExpression(t.identifier(host.name), t.cloneNode(generator.key));
}

/**
 * Makes the generator of a function from its parameters and its lowered body: a declaration for program level, a method
 * for a class, or an expression for the shell. Parameters are evaluated in it, so that one that throws rejects the task (L6).
 */
export function makeGenerator(lowering: Lowering): Generator {
  const { owner, structured } = lowering;
  const { node } = owner;
  const body = node.body as t.BlockStatement;
  restoreCallee(lowering, body);
  const region = keepRegion(lowering, body);
  const thisParam = node.params.filter(isThisParameter) as t.FunctionParameter[];
  const params = [
    ...thisParam,
    ...leadingParams(lowering, region),
    ...ownParams(node).map(withoutDecorators),
  ] as t.FunctionParameter[];
  const generator = generatorOf(lowering, params, body);
  if (structured.needsStrict) body.directives = [t.directive(t.directiveLiteral("use strict"))];
  generator.typeParameters = node.typeParameters ? copyType(node.typeParameters) : null;
  generator.loc = node.loc ?? null;
  return generator;
}
