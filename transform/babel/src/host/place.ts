import { type NodePath, t } from "./babel.ts";

type Field = t.Node | (t.Node | null)[] | null | undefined;

/** What a node has below it, by its fields. */
export const fieldsOf = (node: t.Node): Readonly<Record<string, Field>> =>
  node as unknown as Readonly<Record<string, Field>>;

/** The fields of types: nothing in them runs. */
export const OF_TYPES: ReadonlySet<string> = new Set([
  "implements",
  "predicate",
  "returnType",
  "superTypeArguments",
  "superTypeParameters",
  "typeAnnotation",
  "typeArguments",
  "typeParameters",
  "variance",
]);

const NONE: readonly string[] = [];

/** The fields that hold code, by the type of node. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(t.VISITOR_KEYS).map(([type, keys]) => [type, keys.filter((key) => !OF_TYPES.has(key))]),
);

/** The fields of a node that hold code, in the order of the text: what stands in types runs nothing, and is left alone. */
export const keysOf = (node: t.Node): readonly string[] => KEYS.get(node.type) ?? NONE;

/**
 * The path of a node that stands in a field of another. Not by `parent.get`, which prepares the paths of a whole list for
 * changes, each time anew, and looks for the scope that Babel found when it read the file.
 */
function pathIn(parent: NodePath, key: string, node: t.Node): NodePath {
  const field = fieldsOf(parent.node)[key];
  const listed = Array.isArray(field) && { listKey: key, container: field as t.Node[], key: field.indexOf(node) };
  if (listed ? listed.key < 0 : field !== node) throw new TypeError("what is walked through has moved");
  const { get } = parent.constructor as typeof NodePath;
  const path = get({ parentPath: parent, parent: parent.node, container: parent.node, key, ...listed });
  if (!path.scope) path.setContext(parent.context);
  return path;
}

/** Puts a node in the place of another, which stands in a field of `parent`. */
export function exchange(parent: t.Node, key: string, node: t.Node, other: t.Node): void {
  const fields = fieldsOf(parent) as Record<string, Field>;
  const field = fields[key];
  if (Array.isArray(field)) field[field.indexOf(node)] = other;
  else fields[key] = other;
}

/** Where a node is: a path is made of it, and of those around it, only when somebody asks for one. */
export class Place<N extends t.Node = t.Node> {
  /** What it lies in, up to where the walk began. */
  readonly parent: Place | undefined;
  readonly #key: string;
  #node: N;
  #path: NodePath<N> | undefined;

  constructor(node: N, key: string, parent: Place | undefined, path?: NodePath<N>) {
    this.#node = node;
    this.#key = key;
    this.parent = parent;
    this.#path = path;
  }

  /** What stands here now. */
  get node(): N {
    return (this.#path?.node as N | undefined) ?? this.#node;
  }

  get path(): NodePath<N> {
    this.#path ??= pathIn((this.parent as Place).path, this.#key, this.#node) as NodePath<N>;
    return this.#path;
  }

  /**
   * Puts an expression in the place of this one, with its comments. Babel's `replaceWith` would also check what may stand
   * here, read scopes, and ask for another visit.
   */
  replace(expression: t.Expression): void {
    const { node, parent } = this;
    if (node.leadingComments || node.innerComments || node.trailingComments) t.inheritsComments(expression, node);
    exchange((parent as Place).node, this.#key, node, expression);
    this.#node = expression as t.Node as N;
    if (this.#path) Object.assign(this.#path, { node: expression, type: expression.type });
  }
}
