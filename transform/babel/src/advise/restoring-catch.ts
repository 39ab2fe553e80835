import { type NodePath, t } from "../host/babel.ts";
import { enclosingFunction, propertyName } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import type { Tree } from "../host/tree.ts";
import { mergeVisitors, SKIP, type Visitor } from "../host/visitor.ts";
import type { Advice } from "./advice.ts";
import { nameOf, outlives } from "./names.ts";

/** What undoes what. */
const UNDOES: Readonly<Record<string, readonly string[]>> = {
  abort: ["begin", "start"],
  close: ["open"],
  decrement: ["increment"],
  delete: ["set", "add"],
  disable: ["enable"],
  enable: ["disable"],
  hide: ["show"],
  release: ["acquire"],
  remove: ["add"],
  restore: ["save"],
  resume: ["pause"],
  rollback: ["begin"],
  show: ["hide"],
  stop: ["start"],
  unlock: ["lock"],
};

/** A change to something that outlives the function: what it changes, in words, and what must come before to be undone. */
interface Change {
  readonly place: Place;
  readonly what: string;
  readonly undoes: readonly string[];
}

function changeOf(place: Place): Change | undefined {
  const { node } = place;
  if (t.isAssignmentExpression(node) || t.isUpdateExpression(node)) {
    const target = t.isAssignmentExpression(node) ? node.left : node.argument;
    const what = nameOf(target);
    return what === undefined ? undefined : { place, what, undoes: [what] };
  }
  if (!t.isCallExpression(node)) return undefined;
  const what = nameOf(node.callee);
  if (what === undefined) return undefined;
  if (/(^|\.)set[A-Z]/.test(what)) return { place, what, undoes: [what] };
  const method = t.isMemberExpression(node.callee) && propertyName(node.callee.property, node.callee.computed);
  const object = method && what.slice(0, -method.length);
  const undone = method && Object.hasOwn(UNDOES, method) ? (UNDOES[method] ?? []) : [];
  return { place, what, undoes: undone.map((name) => `${object}${name}`) };
}

const targetOf = ({ place: { path } }: Change): NodePath =>
  path.isAssignmentExpression()
    ? (path.get("left") as NodePath)
    : path.isUpdateExpression()
      ? path.get("argument")
      : ((path as NodePath<t.CallExpression>).get("callee") as NodePath);

function note(place: Place, changes: Change[]): void {
  const change = changeOf(place);
  if (change) changes.push(change);
}

const changing = mergeVisitors<Change[]>({
  Function: () => SKIP,
  AssignmentExpression: note,
  UpdateExpression: note,
  CallExpression: note,
});

/** All changes that code makes itself, functions in it aside. */
function changesIn(part: t.Node, tree: Tree): Change[] {
  const changes: Change[] = [];
  tree.walk(part, changing, changes);
  return changes;
}

/** Whether a change tells of the error: it reports, and restores nothing. */
function tellsOf(error: t.Node | null | undefined, { place }: Change): boolean {
  if (!t.isIdentifier(error)) return false;
  let found = false;
  t.traverseFast(place.node, (node) => void (found ||= t.isIdentifier(node, { name: error.name })));
  return found;
}

/** The place of the first `await` in a `try` block: what was done before it is what a cancellation finds. */
function firstAwaitIn({ block }: t.TryStatement, { structured, tree }: Advice): number {
  const inside = [...structured.sites.keys()]
    .filter((node) => t.isAwaitExpression(node) || t.isForOfStatement(node))
    .map((node) => tree.begin(node))
    .filter((place) => place > tree.begin(block) && place < tree.end(block));
  return Math.min(...inside);
}

function usesDefer({ structured, known }: Advice): boolean {
  let found = false;
  for (const part of [...structured.path.node.params, structured.path.node.body])
    t.traverseFast(part, (node) => void (found ||= t.isCallExpression(node) && known.isMacro(node, "defer")));
  return found;
}

/** What a `catch` puts back, if anything. */
function restored(cleanup: NodePath<t.TryStatement>, advice: Advice): Change | undefined {
  const { structured, tree } = advice;
  const handler = cleanup.get("handler") as NodePath<t.CatchClause>;
  const suspended = firstAwaitIn(cleanup.node, advice);
  if (suspended === Number.POSITIVE_INFINITY) return undefined;
  const undoing = changesIn(handler.node.body, tree).filter(({ undoes }) => undoes.length > 0);
  if (undoing.length === 0) return undefined;
  const before = changesIn(structured.path.node.body, tree).filter(({ place }) => tree.end(place.node) < suspended);
  const always = cleanup.node.finalizer ? changesIn(cleanup.node.finalizer, tree) : [];
  return undoing.find(
    (change) =>
      outlives(targetOf(change), structured.path) &&
      !tellsOf(handler.node.param, change) &&
      before.some(({ what }) => change.undoes.includes(what)) &&
      !always.some(({ what }) => what === change.what),
  );
}

/** A `catch` that puts back what was changed before: a cancellation passes it by (L16, C3). */
export const restoringCatch: Visitor<Advice> = {
  TryStatement(place, advice) {
    if (!place.node.handler) return;
    const { path } = place;
    if (enclosingFunction(path)?.node !== advice.structured.path.node) return;
    const change = restored(path, advice);
    if (change && !usesDefer(advice)) advice.reporter.report("ASX2208", { what: change.what }, change.place.node);
  },
};
