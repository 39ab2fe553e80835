import { type NodePath, t } from "../host/babel.ts";
import { globalName, isInType, propertyName, withCasts } from "../host/paths.ts";
import type { Place } from "../host/place.ts";
import type { Visitor } from "../host/visitor.ts";
import { CAPABILITIES, type Capability, mayBeCapability } from "./capability-table.ts";
import type { Lowering } from "./lowering.ts";

/** Whether an expression is read: not assigned to, not deleted, not asked for its type. */
function isRead(name: NodePath): boolean {
  const path = withCasts(name); // `delete (globalThis.fetch as any)`
  const parent = path.parentPath;
  if (!parent || isInType(name)) return false;
  if (parent.isUnaryExpression()) return !["typeof", "delete"].includes(parent.node.operator);
  if (parent.isAssignmentExpression() || parent.isForXStatement() || parent.isAssignmentPattern())
    return path.key !== "left";
  if (parent.isUpdateExpression() || parent.isArrayPattern() || parent.isRestElement()) return false;
  return !(parent.isObjectProperty() && parent.parentPath?.isObjectPattern());
}

function isCalled(path: NodePath): boolean {
  return path.key === "callee" && path.parentPath?.isCallExpression() === true;
}

/** Whether a file that sets a global keeps what it was: then it is not called here, by whatever syntax. */
function isKept(path: NodePath, name: string, { file }: Lowering): boolean {
  if (!file.globalsSet.has(name)) return false;
  const { key, parentPath } = withCasts(path);
  return key !== "callee" || parentPath?.isNewExpression() === true;
}

function capabilityOf(path: NodePath, lowering: Lowering): Capability | undefined {
  if (lowering.nativeDepth > 0) return undefined;
  const name = globalName(path);
  if (name === undefined || !lowering.file.settings.capture.has(name) || isKept(path, name, lowering)) return undefined;
  const [, form] = CAPABILITIES[name as Capability];
  return isRead(path) && (form === "read" || isCalled(path)) ? (name as Capability) : undefined;
}

/**
 * `fetch` becomes the runtime's, wherever marked code reads it: late, so that a fake installed by a test works (L11,
 * T4).
 */
function replaceRead(place: Place<t.Identifier> | Place<t.MemberExpression>, lowering: Lowering): void {
  const { node, path } = place;
  const capability = capabilityOf(path, lowering);
  if (capability === undefined) return;
  const { parent } = path;
  // `{ fetch }` has to say what it means now.
  if (t.isObjectProperty(parent) && parent.shorthand) parent.shorthand = false;
  const taken = lowering.surface.use(CAPABILITIES[capability][0]);
  taken.loc = node.loc ?? null;
  place.replace(taken);
}

/** Takes over the globals of the table (L11). */
export const capabilities: Visitor<Lowering> = {
  Identifier(place, lowering) {
    if (!mayBeCapability(place.node.name)) return;
    if (place.path.isReferencedIdentifier()) replaceRead(place, lowering);
  },
  MemberExpression(place, lowering) {
    const { property, computed } = place.node;
    if (mayBeCapability(propertyName(property, computed))) replaceRead(place, lowering);
  },
  NewExpression(place, lowering) {
    if (lowering.nativeDepth > 0 || place.node.arguments.length > 0) return;
    const { node, path } = place;
    if (globalName(path.get("callee")) !== "Date" || !lowering.file.settings.capture.has("new Date")) return;
    const taken = lowering.surface.call("newDate");
    taken.loc = node.loc ?? null;
    place.replace(taken);
  },
};
