import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["anonymous", "2:2 2:35", "second", "3:2 3:47", "anonymous", "5:33 5:66", "run", "6:39", "main", "8:7 10:57 11:6 12:2"], [3]))[i];
}
const handlers = [x => _call(_fn(0), anonymous$, void 0, x), function second(x) {
  return _call(_fn(1), second$, this, second, x);
}];
function* anonymous$(x) {
  yield _at(0, 1);
  return `first ${x}`;
}
function* second$(second, x) {
  yield _at(0, 1);
  return `${second.name} ${x}`;
}
const table = new Map([["third", x => _call(_fn(2), anonymous$2, void 0, x)]]);
function* anonymous$2(x) {
  yield _at(0, 1);
  return `third ${x}`;
}
const nested = {
  deep: {
    list: [{
      run: x => _call(_fn(3), run$, void 0, x)
    }]
  }
};
function run$(x) {
  return `run ${x}`;
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  for (const [index, handler] of handlers.entries()) log(yield _at(handler(index), 1), handler.name);
  log(yield _at(table.get("third")(2), 2));
  return _at(nested.deep.list[0].run(3), 3);
}
