import type { Feature } from "./kinds.ts";

/** What a body uses besides its waits: an expression that is logged after the first of them. */
export interface Use {
  readonly name: string;
  readonly needs?: Feature;
  /** The parameters, if not `a, b`; it is called with `"A", "B"`. */
  readonly params?: string;
  /** Statements before the first wait. */
  readonly setup?: string;
  readonly expression: string;
}

export const USES: readonly Use[] = [
  { name: "nothing", expression: `"nothing"` },
  { name: "parameters", expression: `a + b` },
  { name: "assigned parameters", setup: `a = "assigned";`, expression: `a + b` },
  { name: "a pattern", params: `{ length, 0: first = "none" }, b`, expression: `[length, first, b].join()` },
  { name: "defaults", params: `a, b, c = a + b, d = () => c`, expression: `d()` },
  { name: "rest", params: `...all`, expression: `all.join()` },
  { name: "arguments", needs: "arguments", expression: `arguments.length` },
  { name: "arguments of an arrow", needs: "arguments", expression: `(() => [...arguments].length)()` },
  { name: "this", needs: "this", expression: `this?.tag` },
  { name: "this of an arrow", needs: "this", expression: `(() => this?.tag)()` },
  { name: "super", needs: "super", expression: `super.base()` },
  { name: "super of an arrow", needs: "super", expression: `(() => super.base())()` },
  { name: "new.target", needs: "new.target", expression: `typeof new.target` },
  { name: "a private name", needs: "private", expression: `this.#p + (#p in this)` },
  { name: "a constant around", needs: "closure", expression: `fixed` },
  { name: "a variable around", needs: "closure", expression: `(moving++, moving)` },
  {
    name: "names of the surface",
    setup: `const _at = 1, _call = 2, _s = 3, _fn = 4, _i = 5, _m = 6;`,
    expression: `_at + _call + _s + _fn + _i + _m`,
  },
  { name: "a variable of a module", setup: `shared++;`, expression: `typeof shared` },
  {
    name: "hoisted names",
    expression: `typeof late + typeof hoisted()`,
    setup: `var late; function hoisted() { return late; }`,
  },
  {
    name: "a closure in a loop",
    setup: `const made = []; for (let i = 0; i < 3; i++) made.push(async () => i);`,
    expression: `(await made[1]())`,
  },
  { name: "a class", setup: `class Local { #x = a; get x() { return this.#x; } }`, expression: `new Local().x` },
  { name: "a generator", setup: `function* count() { yield a; yield b; }`, expression: `[...count()].join()` },
  { name: "captured globals", expression: `typeof fetch + typeof Date.now() + typeof new Date().getTime()` },
  {
    name: "a tagged template",
    setup: `const tag = (strings, ...values) => strings.raw.join("|") + values;`,
    expression: "tag`x${a}y${await b}z`",
  },
];
