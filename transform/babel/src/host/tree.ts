import { type FunctionPath, type NodePath, type ProgramPath, t, traverse, type Visitor } from "./babel.ts";

type Reader<S> = (this: S, path: NodePath, state: S) => void;

/** Visitors by the type of node, once Babel has made them that. */
type Readers<S> = Readonly<Record<string, { readonly enter?: readonly Reader<S>[] } | undefined>>;

/**
 * A file before anything in it is changed: the path of every node, in the order of the text. Whoever only reads walks here,
 * and not with Babel, whose walks prepare every path for changes, each time anew.
 */
export class Tree {
  readonly program: ProgramPath;
  readonly #paths: NodePath[] = [];
  /** For each path, where the next one is that does not lie in it. */
  readonly #nexts: number[] = [];
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  readonly #places = new Map<t.Node, number>();
  #count = 0;

  constructor(program: ProgramPath) {
    this.program = program;
    this.#add(program);
  }

  #add(path: NodePath): void {
    const place = this.#paths.push(path) - 1;
    const fields = path.node as unknown as Record<string, unknown>;
    this.#places.set(path.node, place);
    this.#begins.push(this.#count++);
    for (const key of t.VISITOR_KEYS[path.node.type] ?? [])
      if (fields[key]) this.#addAll(path.get(key) as NodePath | NodePath[]);
    this.#ends[place] = this.#count++;
    this.#nexts[place] = this.#paths.length;
  }

  #addAll(part: NodePath | NodePath[]): void {
    if (!Array.isArray(part)) this.#add(part);
    else for (const path of part) if (path.node) this.#add(path);
  }

  /**
   * Before everything in the node; by the tree and not by its offsets, which a node that another plugin made does not have.
   * What is not in the tree comes before everything.
   */
  begin(node: t.Node): number {
    return this.#begins[this.#places.get(node) ?? -1] ?? Number.NEGATIVE_INFINITY;
  }

  /** After everything in the node. What is not in the tree comes after everything. */
  end(node: t.Node): number {
    return this.#ends[this.#places.get(node) ?? -1] ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Shows a visitor all that lies in a node, as `traverse` of its path would.
   * @param hides what is seen from the outside only, and not its parameters nor its body.
   */
  walk<S>(root: t.Node, visitor: Visitor<S>, state: S, hides?: (node: t.Node) => node is t.Function): void {
    const readers = traverse.explode(visitor as Visitor) as unknown as Readers<S>;
    const start = this.#places.get(root);
    if (start === undefined) throw new TypeError("what is walked through is not in the tree");
    const hidden = new Set<t.Node>();
    for (let place = start + 1; place < (this.#nexts[start] as number); ) {
      const path = this.#paths[place] as NodePath;
      const isSkipped = hidden.has(path.node) || isSkippedBy(readers, path, state);
      if (hides?.(path.node)) for (const part of [...path.node.params, path.node.body]) hidden.add(part);
      place = isSkipped ? (this.#nexts[place] as number) : place + 1;
    }
  }

  /**
   * Walks through what a call of `owner` evaluates, its parameters and its body, other async functions aside: their computed
   * keys and decorators are evaluated by the function around them.
   */
  walkLayer<S>({ node }: FunctionPath, visitor: Visitor<S>, state: S): void {
    for (const part of [...node.params, node.body]) this.walk(part, visitor, state, isAsync);
  }
}

const isAsync = (node: t.Node): node is t.Function => t.isFunction(node) && node.async === true;

/** Shows a path to those who ask for its type; whether one of them skips what lies in it. */
function isSkippedBy<S>(readers: Readers<S>, path: NodePath, state: S): boolean {
  const asking = readers[path.node.type]?.enter;
  if (!asking) return false;
  for (const read of asking) read.call(state, path, state);
  const isSkipped = path.shouldSkip;
  path.shouldSkip = false;
  return isSkipped;
}
