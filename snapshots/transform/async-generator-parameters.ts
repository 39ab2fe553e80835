import { module as _module, call as _call, home as _home, generate as _generate, give as _give, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["defaults", "6:0 9:2", "throwing", "12:0 14:2", "many", "17:0 19:2", "own", "22:0 24:2", "main", "27:7 31:7 40:7 41:7 47:7", "arrowMaker/anonymous", "44:4 45:6"]))[i];
}
type Log = (...words: unknown[]) => void;
const order: string[] = [];
const note = <T,>(what: string, value: T): T => (order.push(what), value);
function defaults(a = void 0, _ref2 = void 0, ...rest: number[]) {
  return _generate(void 0, _fn(0), defaults$, this, a, _ref2, ...rest);
}
function* defaults$(a = note("a", 1), {
  b = note("b", 2)
} = {}, ...rest: number[]) {
  order.push("body");
  yield _give(yield _at([a, b, ...rest].join(), 1), 1);
}
function throwing(_ref: {
  x: number;
}, y = void 0, z = void 0) {
  return _generate(void 0, _fn(1), throwing$, this, _ref, y, z);
}
function* throwing$({
  x
}: {
  x: number;
}, y = x.toFixed(), z = (() => {
  throw new Error(`no z for ${y}`);
})()) {
  yield _give(yield _at(z, 1), 1);
}
function many(a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) {
  return _generate(void 0, _fn(2), many$, this, a, b, c, d, e, f, g, h);
}
function* many$(a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) {
  yield _give(yield _at(a + b + c + d + e + f + g + h, 1), 1);
}
function own(this: {
  name: string;
}, given = void 0, count = void 0) {
  return _generate(void 0, _fn(3), own$, this, arguments, given, count);
}
function* own$(this: {
  name: string;
}, _arguments, given = this.name, count = _arguments.length) {
  yield _give(yield _at(`${given} ${count} ${this.name}`, 1), 1);
}
export function main(log: Log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const it = defaults(undefined, undefined, 3, 4);
  order.push("called");
  log((yield _at(it.next(), 1)).value, order.join(" "));
  for (const make of [() => throwing(null as never), () => throwing({
    x: 1
  })]) {
    try {
      make();
      log("did not throw");
    } catch (error) {
      log("threw at once", (error as Error).name);
    }
  }
  log((yield _at(many(1, 2, 3, 4, 5, 6, 7, 8).next(), 2)).value);
  log((yield _at(own.call({
    name: "me"
  }).next(), 3)).value, defaults.length, throwing.length, many.length);
  const captured = "captured";
  const arrowMaker = (suffix: string) => function () {
    return _generate(_maker, _fn(5), arrowMaker_anonymous$, this, suffix, captured);
  };
  log((yield _at(arrowMaker("!")().next(), 4)).value);
}
function* arrowMaker_anonymous$(suffix, captured) {
  yield _give(yield _at(captured + suffix, 1), 1);
}
