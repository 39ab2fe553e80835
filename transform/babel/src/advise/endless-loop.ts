import { type NodePath, t } from "../host/babel.ts";
import { enclosingFunction, globalName } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import { mergeVisitors, SKIP, type Visitor } from "../host/visitor.ts";
import type { Advice } from "./advice.ts";
import { nameOf } from "./names.ts";

type Loop = t.WhileStatement | t.DoWhileStatement | t.ForStatement;

interface Contents {
  /** Whether the function can be suspended in it. */
  waits: boolean;
  /** Whether it may end by a jump or a throw. */
  leaves: boolean;
  /** Whether it calls anything but in its test, which may change anything. */
  calls: boolean;
  readonly test: t.Node | null | undefined;
  readonly written: Set<string>;
}

const isTested = ({ path }: Place, { test }: Contents): boolean => path.find(({ node }) => node === test) !== null;

const reading = mergeVisitors<Contents>({
  Function: () => SKIP,
  AwaitExpression: (_, contents) => void (contents.waits = true),
  YieldExpression: (_, contents) => void (contents.waits = true),
  ForOfStatement({ node }, contents) {
    contents.waits ||= node.await;
    contents.calls = true;
  },
  ForInStatement: (_, contents) => void (contents.calls = true),
  SpreadElement: (_, contents) => void (contents.calls = true),
  TaggedTemplateExpression: (_, contents) => void (contents.calls = true),
  BreakStatement: (_, contents) => void (contents.leaves = true),
  ReturnStatement: (_, contents) => void (contents.leaves = true),
  ThrowStatement: (_, contents) => void (contents.leaves = true),
  ContinueStatement: ({ node }, contents) => void (contents.leaves ||= node.label != null),
  CallExpression: (place, contents) => void (contents.calls ||= !isTested(place, contents)),
  NewExpression: (place, contents) => void (contents.calls ||= !isTested(place, contents)),
  AssignmentExpression: ({ node }, contents) => void contents.written.add(nameOf(node.left) ?? ""),
  UpdateExpression: ({ node }, contents) => void contents.written.add(nameOf(node.argument) ?? ""),
});

/** Whether a test is always true. */
const isEndless = (test: t.Node | null | undefined): boolean =>
  test == null || (t.isBooleanLiteral(test) && test.value) || (t.isNumericLiteral(test) && test.value !== 0);

/** Whether a test asks a clock, and the loop does nothing else; or a signal, which fires only if others run. */
function asksOutside(test: NodePath, { calls }: Contents): boolean {
  let found = false;
  const look = (path: NodePath): void => {
    found ||= !calls && ["Date.now", "performance.now"].includes(globalName(path) ?? "");
    found ||= path.isMemberExpression() && nameOf(path.node)?.endsWith(".aborted") === true;
  };
  look(test);
  test.traverse({ MemberExpression: look });
  return found;
}

/** The names that a test reads, if it does nothing but read them and compare. */
function namesRead(node: t.Node): string[] | undefined {
  const name = nameOf(node);
  if (name !== undefined) return [name];
  const parts = t.isUnaryExpression(node)
    ? [node.argument]
    : t.isLogicalExpression(node) || t.isBinaryExpression(node)
      ? [node.left, node.right]
      : t.isLiteral(node)
        ? []
        : undefined;
  const read = parts?.map(namesRead);
  return read?.every((names) => names !== undefined) ? read.flat() : undefined;
}

/** Whether a write may change what a name reads: `o` that of `o.next`, `a.done` that of `b.done`, which may be the same. */
function mayChange(written: string, name: string): boolean {
  const property = /[.[]([^.[]+)$/.exec(written)?.[0];
  return (
    written === "" ||
    name === written ||
    name.startsWith(`${written}.`) ||
    name.startsWith(`${written}[`) ||
    (property !== undefined && name.includes(property))
  );
}

/** Whether nothing that a loop does can change what its test reads. */
function spins(test: NodePath, { calls, written }: Contents): boolean {
  const names = calls ? undefined : namesRead(test.node);
  if (names === undefined || names.length === 0) return false;
  return !names.some((name) => [...written].some((target) => mayChange(target, name)));
}

/** A loop that never lets anybody else run: it cannot be cancelled, and what it waits for cannot happen (L16). */
function check({ path }: Place<Loop>, { structured, tree, reporter }: Advice): void {
  if (enclosingFunction(path)?.node !== structured.path.node) return;
  const { test } = path.node;
  const contents: Contents = { waits: false, leaves: false, calls: false, test, written: new Set() };
  tree.walk(path.node, reading, contents);
  if (contents.waits || contents.leaves) return;
  const asked = path.get("test") as NodePath;
  if (isEndless(test) || asksOutside(asked, contents) || spins(asked, contents))
    reporter.report("ASX2209", {}, test ?? path.node);
}

export const endlessLoop: Visitor<Advice> = { WhileStatement: check, DoWhileStatement: check, ForStatement: check };
