import { type NodePath, t } from "../host/babel.ts";
import { sharesThis } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import type { Visitor } from "../host/visitor.ts";
import type { Lowering } from "./lowering.ts";
import { receiver } from "./receiver.ts";

const VALUE = "value";
const KEY = "key";

/** `x` of `super.x`; undefined for `super[x]`. */
const fixedKey = (member: t.MemberExpression): string | undefined =>
  !member.computed && t.isIdentifier(member.property) ? member.property.name : undefined;

const isSuperMember = (node: t.Node): node is t.MemberExpression =>
  t.isMemberExpression(node) && t.isSuper(node.object);

/** What an arrow of the shell does with `super.x` or `super[key]`. */
interface Act {
  readonly verb: string;
  readonly params: readonly string[];
  readonly of: (member: t.MemberExpression) => t.Expression;
}

const READ: Act = { verb: "", params: [], of: (member) => member };
const WRITE: Act = {
  verb: "set",
  params: [VALUE],
  of: (member) => t.assignmentExpression("=", member, t.identifier(VALUE)),
};

const updateAct = ({ operator, prefix }: t.UpdateExpression): Act => ({
  verb: `${prefix ? "" : "post-"}${operator === "++" ? "increment" : "decrement"}`,
  params: [],
  of: (member) => t.updateExpression(operator, member, prefix),
});

/** Calls an arrow that the shell passes: only there, `super` has its meaning (L6). */
function viaShell(member: t.MemberExpression, lowering: Lowering, act: Act, ...args: t.Expression[]): t.Expression {
  const key = fixedKey(member);
  const names = key === undefined ? [KEY, ...act.params] : act.params;
  const target =
    key === undefined
      ? t.memberExpression(t.super(), t.identifier(KEY), true)
      : t.memberExpression(t.super(), t.identifier(key));
  const make = (): t.Expression =>
    t.arrowFunctionExpression(
      names.map((name) => t.identifier(name)),
      act.of(target),
    );
  const arrow = lowering.fromShell(`super ${act.verb} ${key ?? "[]"}`, `super-${act.verb}-${key ?? "at"}`, make);
  return t.callExpression(arrow, key === undefined ? [member.property as t.Expression, ...args] : args);
}

/** Evaluates the key of `super[key]` once for an operation that reads and writes. */
function withKey(
  member: t.MemberExpression,
  path: NodePath,
  lowering: Lowering,
  operate: () => t.Expression,
): t.Expression {
  const property = member.property as t.Expression;
  if (fixedKey(member) !== undefined || t.isLiteral(property)) return operate();
  const part = path.find(({ parentPath }) => parentPath?.node === lowering.owner.node);
  // Parameters do not see the body's variables, but wait for nothing either.
  const isParam = part?.listKey === "params";
  const id = isParam ? lowering.owner.scope.generateUidIdentifier(KEY) : lowering.variable(KEY);
  member.property = t.cloneNode(id);
  const result = operate();
  return isParam
    ? t.callExpression(t.arrowFunctionExpression([id], result), [property])
    : t.sequenceExpression([t.assignmentExpression("=", t.cloneNode(id), property), result]);
}

function assigned(
  member: t.MemberExpression,
  { operator, right }: t.AssignmentExpression,
  lowering: Lowering,
): t.Expression {
  const before = viaShell(t.cloneNode(member), lowering, READ);
  const plain = operator.slice(0, -1);
  const isLogical = plain === "||" || plain === "&&" || plain === "??";
  return isLogical
    ? t.logicalExpression(plain, before, viaShell(member, lowering, WRITE, right))
    : viaShell(member, lowering, WRITE, t.binaryExpression(plain as t.BinaryExpression["operator"], before, right));
}

/** Whether the parent of `super.x` is what has to be replaced, not `super.x` itself. */
function isPartOfOperation({ parentPath, key }: NodePath<t.MemberExpression>): boolean {
  if (parentPath.isAssignmentExpression()) return key === "left";
  return parentPath.isUpdateExpression() || key === "callee" || key === "tag";
}

/** Written to by something that names no value (destructuring, the head of a loop), or deleted. */
function isUnusualTarget({ parentPath, key }: NodePath<t.MemberExpression>): boolean {
  if (parentPath.isUnaryExpression({ operator: "delete" })) return true;
  if (parentPath.isForXStatement() || parentPath.isAssignmentPattern()) return key === "left";
  return (
    parentPath.isArrayPattern() ||
    parentPath.isRestElement() ||
    (parentPath.isObjectProperty() && parentPath.parentPath.isObjectPattern())
  );
}

/** `super.f(x)` is called on `this`; `super()` by an arrow of the constructor. */
function call(place: Place<t.CallExpression> | Place<t.OptionalCallExpression>, lowering: Lowering): void {
  if (!t.isSuper(place.node.callee) && !isSuperMember(place.node.callee)) return;
  const { node, path } = place;
  if (t.isSuper(node.callee) && sharesThis(path, lowering.owner)) {
    const args = t.identifier("args");
    const make = (): t.Expression =>
      t.arrowFunctionExpression(
        [t.restElement(args)],
        t.callExpression(t.super(), [t.spreadElement(t.cloneNode(args))]),
      );
    node.callee = lowering.fromShell("super()", "super", make);
  }
  if (!isSuperMember(node.callee) || !sharesThis(path, lowering.owner)) return;
  const method = viaShell(node.callee, lowering, READ);
  node.arguments.unshift(receiver(lowering));
  node.callee = t.isOptionalCallExpression(node)
    ? t.optionalMemberExpression(method, t.identifier("call"), false, node.optional)
    : t.memberExpression(method, t.identifier("call"));
  if (t.isOptionalCallExpression(node)) node.optional = false;
}

/** What uses `super` outside of a method keeps its meaning through arrows that the shell passes. */
export const supers: Visitor<Lowering> = {
  MemberExpression: {
    exit(place, lowering) {
      if (!isSuperMember(place.node)) return;
      const { path } = place;
      if (isPartOfOperation(path) || !sharesThis(path, lowering.owner)) return;
      if (isUnusualTarget(path)) lowering.file.reporter.report("ASX2106", {}, path.node);
      else place.replace(viaShell(place.node, lowering, READ));
    },
  },
  AssignmentExpression: {
    exit(place, lowering) {
      const { node, path } = place;
      const { left, right, operator } = node;
      if (!isSuperMember(left) || !sharesThis(path, lowering.owner)) return;
      const replacement =
        operator === "="
          ? viaShell(left, lowering, WRITE, right)
          : withKey(left, path, lowering, () => assigned(left, node, lowering));
      place.replace(replacement);
    },
  },
  UpdateExpression: {
    exit(place, lowering) {
      const { argument } = place.node;
      if (isSuperMember(argument) && sharesThis(place.path, lowering.owner))
        place.replace(viaShell(argument, lowering, updateAct(place.node)));
    },
  },
  TaggedTemplateExpression: {
    exit(place, lowering) {
      const { tag } = place.node;
      if (!isSuperMember(tag) || !sharesThis(place.path, lowering.owner)) return;
      place.node.tag = t.callExpression(t.memberExpression(viaShell(tag, lowering, READ), t.identifier("bind")), [
        receiver(lowering),
      ]);
    },
  },
  CallExpression: { exit: call },
  OptionalCallExpression: { exit: call },
};
