import { CompileError } from "@asupersync/diagnostics";
import { parseSync, types as t } from "@babel/core";
import { describe, expect, it } from "vitest";
import { holds } from "../src/host/children.ts";
import { compile, syntaxOf } from "./harness/compile.ts";
import { type Fixture, fixtures, type Source } from "./harness/fixture.ts";

/** A body as the compiled code has it, with the number of its function. */
interface Body {
  readonly number: number;
  readonly node: t.Function;
  /** Whether it is an async generator's, which waits to be asked. */
  readonly isAsked: boolean;
}

function compiled({ options }: Fixture, { file, text }: Source): string | undefined {
  try {
    const { code, metadata } = compile(text, `src/${file}`, { ...options, onWarning: () => undefined });
    return metadata && code;
  } catch (error) {
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

/** `_fn(3)` is 3. */
function numberOf(node: t.Node | undefined): number | undefined {
  if (!t.isCallExpression(node) || !t.isIdentifier(node.callee) || !/^_fn\d*$/.test(node.callee.name)) return undefined;
  const [number] = node.arguments;
  return t.isNumericLiteral(number) ? number.value : undefined;
}

const nameOf = (node: t.Node | null | undefined): string | undefined => {
  if (t.isMemberExpression(node)) return nameOf(node.property);
  if (t.isPrivateName(node)) return `#${node.id.name}`;
  return t.isIdentifier(node) ? node.name : undefined;
};

/** The bodies that the calls of the surface are given, each behind its descriptor. */
function bodiesIn(program: t.Node): Body[] {
  const functions = new Map<string | undefined, t.Function>();
  t.traverseFast(program, (node) => {
    if (t.isFunctionDeclaration(node)) functions.set(nameOf(node.id), node);
    if (t.isClassPrivateMethod(node)) functions.set(nameOf(node.key), node);
  });
  const bodies: Body[] = [];
  t.traverseFast(program, (node) => {
    if (!t.isCallExpression(node)) return;
    const at = node.arguments.findIndex((argument) => numberOf(argument) !== undefined);
    if (at < 0) return;
    const body = node.arguments[at + 1];
    bodies.push({
      number: numberOf(node.arguments[at]) as number,
      node: t.isFunctionExpression(body) ? body : (functions.get(nameOf(body)) as t.Function),
      isAsked: /^_generate\d*$/.test(nameOf(node.callee) ?? ""),
    });
  });
  return bodies;
}

/** The numbers that the module's record says are plain. */
function listedIn(program: t.Node): number[] {
  const numbers: number[] = [];
  t.traverseFast(program, (node) => {
    if (!t.isCallExpression(node) || !/^_(module|numbered|pageModule)\d*$/.test(nameOf(node.callee) ?? "")) return;
    const list = node.arguments[3];
    if (t.isArrayExpression(list)) for (const each of list.elements) numbers.push((each as t.NumericLiteral).value);
  });
  return numbers;
}

const programs = fixtures.flatMap((fixture) =>
  fixture.sources.flatMap((source) => {
    const code = compiled(fixture, source);
    return code === undefined ? [] : [{ name: `${fixture.name}/${source.file}`, file: source.file, code }];
  }),
);

describe("L20: a body is a generator if there is something in it to wait at, and the module's record lists the others", () => {
  it.for(programs)("$name", ({ file, code }) => {
    const parsed = parseSync(code, { configFile: false, babelrc: false, parserOpts: syntaxOf(file) });
    const program = (parsed as t.File).program;
    const bodies = bodiesIn(program);
    expect(bodies.length).toBeGreaterThan(0);
    const listed = listedIn(program);
    for (const { number, node, isAsked } of bodies) {
      const waits = [...node.params, node.body].some((part) => holds(part, t.isYieldExpression));
      expect(node.generator, `function ${number} is a generator`).toBe(waits || isAsked);
      expect(listed.includes(number), `function ${number} is listed`).toBe(!node.generator);
    }
  });
});
