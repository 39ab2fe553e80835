import { type NodePath, t, type Visitor } from "../host/babel.ts";
import { globalName, isInType } from "../host/paths.ts";
import { CAPABILITIES, type Capability } from "./capability-table.ts";
import type { Lowering } from "./lowering.ts";

/** Whether an expression is read: not assigned to, not deleted, not asked for its type. */
function isRead(path: NodePath): boolean {
  const parent = path.parentPath;
  if (!parent || isInType(path)) return false;
  if (parent.isUnaryExpression()) return !["typeof", "delete"].includes(parent.node.operator);
  if (parent.isAssignmentExpression() || parent.isForXStatement() || parent.isAssignmentPattern())
    return path.key !== "left";
  if (parent.isUpdateExpression() || parent.isArrayPattern() || parent.isRestElement()) return false;
  return !(parent.isObjectProperty() && parent.parentPath?.isObjectPattern());
}

function isCalled(path: NodePath): boolean {
  return path.key === "callee" && path.parentPath?.isCallExpression() === true;
}

function capabilityOf(path: NodePath, lowering: Lowering): Capability | undefined {
  if (lowering.nativeDepth > 0) return undefined;
  const name = globalName(path);
  if (name === undefined || !lowering.file.settings.capture.has(name)) return undefined;
  const [, form] = CAPABILITIES[name as Capability];
  return isRead(path) && (form === "read" || isCalled(path)) ? (name as Capability) : undefined;
}

/**
 * `fetch` becomes the runtime's, wherever marked code reads it: late, so that a fake installed by a test works (L11,
 * T4).
 */
function replaceRead(path: NodePath<t.Identifier> | NodePath<t.MemberExpression>, lowering: Lowering): void {
  const capability = capabilityOf(path, lowering);
  if (capability === undefined) return;
  const { parent } = path;
  // `{ fetch }` has to say what it means now.
  if (t.isObjectProperty(parent) && parent.shorthand) parent.shorthand = false;
  const taken = lowering.surface.use(CAPABILITIES[capability][0]);
  taken.loc = path.node.loc ?? null;
  path.replaceWith(taken);
}

/** Takes over the globals of the table (L11). */
export const capabilities: Visitor<Lowering> = {
  Identifier(path, lowering) {
    if (path.isReferencedIdentifier()) replaceRead(path as NodePath<t.Identifier>, lowering);
  },
  MemberExpression(path, lowering) {
    replaceRead(path, lowering);
  },
  NewExpression(path, lowering) {
    const readsClock =
      lowering.nativeDepth === 0 && path.node.arguments.length === 0 && globalName(path.get("callee")) === "Date";
    if (!readsClock || !lowering.file.settings.capture.has("new Date")) return;
    const taken = lowering.surface.call("newDate");
    taken.loc = path.node.loc ?? null;
    path.replaceWith(taken);
  },
};
