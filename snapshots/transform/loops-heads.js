import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "4:7 6:19 7:14 8:29 9:28 10:16 11:41 13:13 16:17 18:2", "main/anonymous", "15:7"], [1]))[i];
}
const target = {};
const seen = [];
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  for (target.x of yield _at(Promise.resolve([1, 2]), 1)) seen.push(target.x);
  for (target[yield _at(Promise.resolve("y"), 2)] of [3, 4]) seen.push(target.y);
  for ([target.a, target.b = yield _at(Promise.resolve("default"), 3)] of [[5], [6, 7]]) seen.push(target.a, target.b);
  for (const {
    deep: [{
      z = yield _at(Promise.resolve(0), 4)
    }]
  } of [{
    deep: [{}]
  }, {
    deep: [{
      z: 8
    }]
  }]) seen.push(z);
  for (var v in yield _at(Promise.resolve("ab"), 5)) seen.push(v);
  for (target.k in {
    key: 1
  }) seen.push(yield _at(target.k, 6));
  let x = "outer";
  for (x of [yield _at(Promise.resolve("assigned"), 7)]);
  for (const x of [1]) seen.push(x);
  for (of => _callFrom(_maker, _fn(1), main_anonymous$, void 0, of); false;);
  for (;;) {
    if (yield _at(true, 8)) break;
  }
  log(seen.join());
  return _at(x, 9);
}
function main_anonymous$(of) {
  return 1;
}
