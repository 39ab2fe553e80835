import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["reference", "3:13 3:45", "temporal dead zone", "4:24", "null", "5:8 5:40", "call", "6:8", "new", "7:7", "throw", "8:9", "bigint", "9:10", "json", "10:8 10:40", "depth", "11:9", "getter", "12:10 12:42", "iterator", "13:12", "instance", "14:12", "main", "17:7 23:34"], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))[i];
}
const log = [];
const calls = {
  reference: () => _call(_fn(0), reference$, void 0),
  "temporal dead zone": () => _call(_fn(1), temporal_dead_zone$, void 0),
  null: () => _call(_fn(2), null$, void 0),
  call: () => _call(_fn(3), call$, void 0),
  new: () => _call(_fn(4), new$, void 0),
  throw: () => _call(_fn(5), throw$, void 0),
  bigint: () => _call(_fn(6), bigint$, void 0),
  json: () => _call(_fn(7), json$, void 0),
  depth: () => _call(_fn(8), depth$, void 0),
  getter: () => _call(_fn(9), getter$, void 0),
  iterator: () => _call(_fn(10), iterator$, void 0),
  instance: () => _call(_fn(11), instance$, void 0)
};
function reference$() {
  return _at(missing, 1);
}
function temporal_dead_zone$() {
  use();
  const x = 1;
  function use() {
    return x;
  }
}
function null$() {
  return _at(null.x, 1);
}
function call$() {
  undefined();
}
function new$() {
  new (() => {})();
}
function throw$() {
  throw new SyntaxError("by hand");
}
function bigint$() {
  return 1n + 1;
}
function json$() {
  return _at(JSON.parse("{"), 1);
}
function depth$() {
  const down = () => down();
  down();
}
function getter$() {
  return _at({
    get x() {
      throw new URIError("getter");
    }
  }.x, 1);
}
function iterator$() {
  const [x] = {};
}
function instance$() {
  return 1 instanceof 1;
}
export function main(write) {
  return _call(_fn(12), main$, this, write);
}
function* main$(write) {
  for (const [name, call] of Object.entries(calls)) {
    let threw = false;
    let task;
    try {
      task = call();
    } catch {
      threw = true;
    }
    log.push(`${name}: ${threw} ${yield _at(task.catch(error => error.name), 1)}`);
  }
  for (const line of log) write(line);
}
