/** What a body can use where it stands. */
export type Feature = "arguments" | "new.target" | "this" | "super" | "private" | "closure" | "name";

/** A kind of function: how it is made, and how it is called. */
export interface Kind {
  readonly name: string;
  readonly has: readonly Feature[];
  /** Statements of a module that make the function of case `id`. */
  make(id: string, params: string, body: string): string;
  /** An expression that calls it with the arguments given. */
  call(id: string, args: string): string;
}

const BASE =
  "class { base() { return `base of ${this.tag}`; } static base() { return `static base of ${this.tag}`; } }";

const inClass =
  (member: (params: string, body: string) => string, more = ""): Kind["make"] =>
  (id, params, body) =>
    `class C${id} extends Base { #p = "private"; tag = "instance"; static tag = "class"; ${member(params, body)} ${more} }`;

const called = (id: string, args: string): string => `f${id}(${args})`;
const onInstance = (id: string, args: string): string => `new C${id}().m(${args})`;
const onClass = (id: string, args: string): string => `C${id}.m(${args})`;

/** What every program of the matrix finds in its module. */
export const PRELUDE = `const Base = ${BASE};`;

export const KINDS: readonly Kind[] = [
  {
    name: "declaration",
    has: ["arguments", "new.target", "this", "name"],
    make: (id, params, body) => `async function f${id}(${params}) { ${body} }`,
    call: called,
  },
  {
    name: "function expression",
    has: ["arguments", "new.target", "this", "name"],
    make: (id, params, body) => `const f${id} = async function (${params}) { ${body} };`,
    call: called,
  },
  {
    name: "named function expression",
    has: ["arguments", "new.target", "this", "name"],
    make: (id, params, body) => `const g${id} = async function f${id}(${params}) { ${body} };`,
    call: (id, args) => `g${id}(${args})`,
  },
  {
    name: "arrow",
    has: ["name"],
    make: (id, params, body) => `const f${id} = async (${params}) => { ${body} };`,
    call: called,
  },
  {
    name: "arrow in a plain function",
    has: ["arguments", "new.target", "this", "closure", "name"],
    make: (id, params, body) =>
      `function make${id}(fixed) { let moving = 1; const f${id} = async (${params}) => { ${body} }; moving++; return f${id}; }`,
    call: (id, args) => `make${id}.call({ tag: "maker" }, "fixed")(${args})`,
  },
  {
    name: "declaration in a plain function",
    has: ["arguments", "this", "closure", "name"],
    make: (id, params, body) =>
      `function make${id}(fixed) { let moving = 1; async function f${id}(${params}) { ${body} } moving++; return f${id}; }`,
    call: (id, args) => `make${id}("fixed")(${args})`,
  },
  {
    name: "object method",
    has: ["arguments", "this", "super"],
    make: (id, params, body) =>
      `const o${id} = { __proto__: new Base(), tag: "object", async m(${params}) { ${body} } };`,
    call: (id, args) => `o${id}.m(${args})`,
  },
  {
    name: "object method under a computed key",
    has: ["arguments", "this", "super"],
    make: (id, params, body) =>
      `const o${id} = { __proto__: new Base(), tag: "object", async ["m" + ""](${params}) { ${body} } };`,
    call: (id, args) => `o${id}["m"](${args})`,
  },
  {
    name: "object property",
    has: ["arguments", "this"],
    make: (id, params, body) => `const o${id} = { tag: "object", m: async function (${params}) { ${body} } };`,
    call: (id, args) => `o${id}.m?.(${args})`,
  },
  {
    name: "class method",
    has: ["arguments", "this", "super", "private"],
    make: inClass((params, body) => `async m(${params}) { ${body} }`),
    call: onInstance,
  },
  {
    name: "static method",
    has: ["arguments", "this", "super"],
    make: inClass((params, body) => `static async m(${params}) { ${body} }`),
    call: onClass,
  },
  {
    name: "private method",
    has: ["arguments", "this", "super", "private"],
    make: inClass((params, body) => `async #m(${params}) { ${body} }`, "m(...args) { return this.#m(...args); }"),
    call: onInstance,
  },
  {
    name: "static private method",
    has: ["arguments", "this", "super"],
    make: inClass(
      (params, body) => `static async #m(${params}) { ${body} }`,
      "static m(...args) { return this.#m(...args); }",
    ),
    call: onClass,
  },
  {
    name: "field arrow",
    has: ["this", "super", "private", "new.target"],
    make: inClass((params, body) => `m = async (${params}) => { ${body} };`),
    call: onInstance,
  },
  {
    name: "static field arrow",
    has: ["this", "super"],
    make: inClass((params, body) => `static m = async (${params}) => { ${body} };`),
    call: onClass,
  },
  {
    name: "arrow of a getter",
    has: ["this", "super", "private", "arguments"],
    make: inClass((params, body) => `get m() { return async (${params}) => { ${body} }; }`),
    call: onInstance,
  },
  {
    name: "arrow of a constructor",
    has: ["this", "private", "new.target", "arguments"],
    make: inClass(
      (params, body) => `constructor() { super(); this.made = async (${params}) => { ${body} }; }`,
      "m(...args) { return this.made(...args); }",
    ),
    call: onInstance,
  },
  {
    name: "arrow of a static block",
    has: ["this"],
    make: inClass(
      (params, body) => `static { this.made = async (${params}) => { ${body} }; }`,
      "static m(...args) { return this.made(...args); }",
    ),
    call: onClass,
  },
  {
    name: "callback",
    has: [],
    make: (id, params, body) => `const f${id} = (...args) => [args].map(async ([${params}]) => { ${body} })[0];`,
    call: called,
  },
  {
    name: "default of a parameter",
    has: ["name"],
    make: (id, params, body) =>
      `function p${id}(args, f${id} = async (${params}) => { ${body} }) { return f${id}(...args); }`,
    call: (id, args) => `p${id}([${args}])`,
  },
  {
    name: "declaration in a marked function",
    has: ["arguments", "this", "closure", "name"],
    make: (id, params, body) =>
      `async function outer${id}(fixed, ...args) { let moving = 1; moving++; return f${id}.apply({ tag: "own" }, args); async function f${id}(${params}) { ${body} } }`,
    call: (id, args) => `outer${id}("fixed", ${args})`,
  },
  {
    name: "arrow in a marked method",
    has: ["this", "super", "private", "arguments", "closure"],
    make: inClass(
      (params, body) =>
        `async m(...args) { const fixed = "fixed"; let moving = 1; const run = async (${params}) => { ${body} }; moving++; return run(...args); }`,
    ),
    call: onInstance,
  },
  {
    name: "arrow in a callback in a marked function",
    has: ["arguments", "this", "closure"],
    make: (id, params, body) =>
      `async function outer${id}(fixed, ...args) { let moving = 1; moving++; return [0].map(() => (async (${params}) => { ${body} })(...args))[0]; }`,
    call: (id, args) => `outer${id}.call({ tag: "outer" }, "fixed", ${args})`,
  },
  {
    name: "called at once",
    has: [],
    make: (id, params, body) => `const f${id} = (...args) => (async (${params}) => { ${body} })(...args);`,
    call: called,
  },
  {
    name: "bound function",
    has: ["arguments", "this"],
    make: (id, params, body) => `const f${id} = async function (${params}) { ${body} }.bind({ tag: "bound" });`,
    call: called,
  },
];
