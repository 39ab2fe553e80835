import { type FunctionPath, type NodePath, t, traverse, type Visitor } from "./babel.ts";

type Changer<S> = (this: S, path: NodePath, state: S) => void;

/** Visitors by the type of node, once Babel has made them that. */
type Changers<S> = Readonly<
  Record<string, { readonly enter?: readonly Changer<S>[]; readonly exit?: readonly Changer<S>[] } | undefined>
>;

/** Makes one visitor of many; they see each node in the order given. */
export function mergeVisitors<S>(...visitors: readonly Visitor<S>[]): Visitor<S> {
  return traverse.visitors.merge([...visitors]) as Visitor<S>;
}

/** Where a walk is: a path is made of it, and of those around it, only when somebody asks for one. */
class Place {
  readonly #parent: Place | undefined;
  readonly #key: string;
  #node: t.Node;
  #path: NodePath | undefined;

  constructor(node: t.Node, key: string, parent: Place | undefined, path?: NodePath) {
    this.#node = node;
    this.#key = key;
    this.#parent = parent;
    this.#path = path;
  }

  /** What stands here now. */
  get node(): t.Node {
    return this.#path?.node ?? this.#node;
  }

  get path(): NodePath {
    this.#path ??= this.#find();
    return this.#path;
  }

  #find(): NodePath {
    const found = this.#parent?.path.get(this.#key) as NodePath | NodePath[];
    const path = Array.isArray(found) ? found.find(({ node }) => node === this.#node) : found;
    if (!path) throw new TypeError("what is walked through has moved");
    return path;
  }
}

/**
 * Walks through nodes and lets visitors change them, as `traverse` would, but for what costs: what was replaced when it was
 * left is not walked through again, nor is what is put beside it.
 */
class Walk<S> {
  readonly #changers: Changers<S>;
  readonly #state: S;
  readonly #isAsked: (node: t.Node) => boolean;
  readonly #hides: (node: t.Node) => boolean;

  constructor(visitor: Visitor<S>, state: S, { isAsked, hides }: Limits) {
    this.#changers = traverse.explode(visitor as Visitor) as unknown as Changers<S>;
    this.#state = state;
    this.#isAsked = isAsked;
    this.#hides = hides;
  }

  /** Whether a node was replaced. */
  #show(place: Place, phase: "enter" | "exit"): boolean {
    const { node } = place;
    const changers = this.#changers[node.type]?.[phase];
    if (!changers || !this.#isAsked(node)) return false;
    const { path } = place;
    for (const change of changers) {
      change.call(this.#state, path, this.#state);
      if (path.node !== node) return true;
    }
    return false;
  }

  #visit(place: Place): void {
    while (this.#show(place, "enter"));
    this.below(place);
    this.#show(place, "exit");
  }

  /** All that lies in a node. */
  below(place: Place): void {
    const { node } = place;
    const isHidden = t.isFunction(node) && this.#hides(node);
    const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>;
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const field = fields[key];
      if (!field || (isHidden && (key === "params" || key === "body"))) continue;
      if (!Array.isArray(field)) this.#visit(new Place(field, key, place));
      else for (const child of [...field]) if (child) this.#visit(new Place(child, key, place));
    }
  }
}

/** What a walk leaves out. */
interface Limits {
  /** Whether anybody asks for a node of this kind: the less, the fewer paths are made. */
  readonly isAsked: (node: t.Node) => boolean;
  /** Whether a function is seen from the outside only: its key and its decorators are part of what is around it. */
  readonly hides: (node: t.Node) => boolean;
}

/** Walks through what a call of `owner` evaluates: its parameters and its body, not its key. */
export function changeInside<S>(owner: FunctionPath, visitor: Visitor<S>, state: S, limits: Limits): void {
  const walk = new Walk(visitor, state, limits);
  for (const part of [...owner.get("params"), owner.get("body")] as NodePath[])
    walk.below(new Place(part.node, "", undefined, part));
}
