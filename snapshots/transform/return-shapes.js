import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["anonymous", "4:2", "anonymous", "5:2", "anonymous", "6:2 6:34", "anonymous", "7:2 7:41", "anonymous", "8:2 8:39", "anonymous", "9:2 9:35", "anonymous", "10:2 10:34", "anonymous", "11:2 11:41", "anonymous", "12:2 12:44", "anonymous", "13:2", "anonymous", "14:2 14:53", "anonymous", "15:2", "anonymous", "16:2 16:34", "anonymous", "17:2 17:49", "anonymous", "18:2", "anonymous", "19:2", "anonymous", "20:2", "anonymous", "21:2", "main", "24:7 27:18 28:38 31:4"], [0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17]))[i];
}
const settled = Promise.resolve("settled");
const shapes = [() => _call(_fn(0), anonymous$, void 0), () => _call(_fn(1), anonymous$2, void 0), () => _call(_fn(2), anonymous$3, void 0), () => _call(_fn(3), anonymous$4, void 0), (x = void 0) => _call(_fn(4), anonymous$5, void 0, x), x => _call(_fn(5), anonymous$6, void 0, x), () => _call(_fn(6), anonymous$7, void 0), () => _call(_fn(7), anonymous$8, void 0), () => _call(_fn(8), anonymous$9, void 0), () => _call(_fn(9), anonymous$10, void 0), () => _call(_fn(10), anonymous$11, void 0), () => _call(_fn(11), anonymous$12, void 0), () => _call(_fn(12), anonymous$13, void 0), () => _call(_fn(13), anonymous$14, void 0), () => _call(_fn(14), anonymous$15, void 0), () => _call(_fn(15), anonymous$16, void 0), () => _call(_fn(16), anonymous$17, void 0), () => _call(_fn(17), anonymous$18, void 0)];
function anonymous$() {}
function anonymous$2() {
  return;
}
function anonymous$3() {
  return _at(settled, 1);
}
function* anonymous$4() {
  return yield _at(settled, 1);
}
function anonymous$5(x = 1) {
  return _at(x ? settled : "plain", 1);
}
function anonymous$6(x) {
  return _at(x ?? settled, 1);
}
function anonymous$7() {
  return _at((0, settled), 1);
}
function anonymous$8() {
  let x;
  return _at(x = settled, 1);
}
function* anonymous$9() {
  const x = yield _at(settled, 1);
  return x;
}
function anonymous$10() {
  const x = 1 + 1;
  return x;
}
function anonymous$11() {
  const x = settled;
  return _at(x, 1);
}
function anonymous$12() {
  return {
    then: resolve => resolve("thenable")
  };
}
function anonymous$13() {
  return _at([settled].length, 1);
}
function* anonymous$14() {
  return `text ${yield _at(settled, 1)}`;
}
function anonymous$15() {
  return () => settled;
}
function anonymous$16() {
  return /x/;
}
function anonymous$17() {
  return -1n;
}
function anonymous$18() {
  return undefined;
}
export function main(log) {
  return _call(_fn(18), main$, this, log);
}
function* main$(log) {
  for (const shape of shapes) {
    const value = yield _at(shape(), 1);
    log(typeof value === "function" ? yield _at(value(), 2) : value);
  }
  try {
    return _at(Promise.reject(new Error("not caught here")), 3);
  } catch {
    log("never");
  }
}
