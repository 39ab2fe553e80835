import { type Fn, labels } from "../descriptor.ts";

/** Labels from here on are given again when their names are forgotten. */
const PASSING = 2 ** 31;

/**
 * The names that the records of a trace may speak of. Each use of a name writes a record, and the trace keeps so many: a
 * name that was not used for as long can be forgotten.
 */
export class Names {
  readonly #capacity: number;
  /** The one that was used longest ago comes first. */
  readonly #byName = new Map<string, Fn>();
  readonly #passing: Fn[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How many names are known. */
  get size(): number {
    return this.#byName.size;
  }

  /** The descriptor for a name. */
  of(name: string): Fn {
    const fn = this.#byName.get(name) ?? this.#make(name);
    this.#byName.delete(name);
    this.#byName.set(name, fn);
    return fn;
  }

  /** The descriptor that a record calls by this label. */
  at(label: number): Fn | undefined {
    return label < PASSING ? labels[label] : this.#passing[label - PASSING];
  }

  #make(name: string): Fn {
    const fn = { name, module: "", sites: "", label: PASSING + this.#vacancy() };
    this.#passing[fn.label - PASSING] = fn;
    return fn;
  }

  #vacancy(): number {
    const [oldest] = this.#byName.values();
    if (!oldest || this.#byName.size <= this.#capacity) return this.#passing.length;
    this.#byName.delete(oldest.name);
    return oldest.label - PASSING;
  }
}
