import { type FunctionPath, type ProgramPath, t } from "./babel.ts";
import { fieldsOf, keysOf, Place } from "./place.ts";
import { SKIP, type VisitsByType } from "./visitor.ts";

/**
 * A file before anything in it is changed: the place of every node, in the order of the text. Whoever only reads walks
 * here, and not with Babel, whose walks make every path, and prepare it for changes, each time anew.
 */
export class Tree {
  readonly program: ProgramPath;
  readonly #places: Place[] = [];
  /** For each place, where the next one is that does not lie in it. */
  readonly #nexts: number[] = [];
  readonly #numbers = new Map<t.Node, number>();

  constructor(program: ProgramPath) {
    this.program = program;
    this.#add(program.node, new Place(program.node, "", undefined, program));
  }

  #add(node: t.Node, place: Place): void {
    const number = this.#places.push(place) - 1;
    const fields = fieldsOf(node);
    this.#numbers.set(node, number);
    this.#nexts.push(number);
    for (const key of keysOf(node)) {
      const field = fields[key];
      if (!field) continue;
      if (!Array.isArray(field)) this.#add(field, new Place(field, key, place));
      else for (const child of field) if (child) this.#add(child, new Place(child, key, place));
    }
    this.#nexts[number] = this.#places.length;
  }

  /**
   * Before everything in the node; by the tree and not by its offsets, which a node that another plugin made does not have.
   * What is not in the tree comes before everything.
   */
  begin(node: t.Node): number {
    return this.#numbers.get(node) ?? Number.NEGATIVE_INFINITY;
  }

  /** After everything in the node, and before what comes next. What is not in the tree comes after everything. */
  end(node: t.Node): number {
    const next = this.#nexts[this.#numbers.get(node) ?? -1];
    return next === undefined ? Number.POSITIVE_INFINITY : next - 0.5;
  }

  #numberOf(node: t.Node): number {
    const number = this.#numbers.get(node);
    if (number === undefined) throw new TypeError("what is walked through is not in the tree");
    return number;
  }

  /** Does what is to be done at each node that lies in `root`. */
  walk<S>(root: t.Node, visits: VisitsByType<S>, state: S): void {
    const start = this.#numberOf(root);
    this.#visitAll(start + 1, this.#nexts[start] as number, visits, state, isNobody);
  }

  /**
   * Walks through what a call of `owner` evaluates, its parameters and its body, other async functions aside: their computed
   * keys and decorators are evaluated by the function around them.
   */
  walkLayer<S>({ node }: FunctionPath, visits: VisitsByType<S>, state: S): void {
    for (const part of partsOf(node)) {
      const start = this.#numberOf(part);
      this.#visitAll(start, this.#nexts[start] as number, visits, state, isAsync);
    }
  }

  #visitAll<S>(start: number, end: number, visits: VisitsByType<S>, state: S, hides: (node: t.Node) => boolean): void {
    const hidden = new Set<t.Node>();
    for (let number = start; number < end; ) {
      const place = this.#places[number] as Place;
      const { node } = place;
      if (hides(node)) for (const part of partsOf(node as t.Function)) hidden.add(part);
      let isLeft = hidden.size > 0 && hidden.has(node);
      const enter = isLeft ? undefined : visits.get(node.type)?.enter;
      if (enter) for (const visit of enter) if (visit(place, state) === SKIP) isLeft = true;
      number = isLeft ? (this.#nexts[number] as number) : number + 1;
    }
  }
}

/** What a call of a function evaluates. */
const partsOf = ({ params, body }: t.Function): t.Node[] => [...params, body];

const isNobody = (): boolean => false;
const isAsync = (node: t.Node): boolean => (node as t.Function).async === true && t.isFunction(node);
