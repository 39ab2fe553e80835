import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["take", "4:0 7:40", "drive", "11:0 16:25 18:2", "main", "21:7 23:7 24:14 25:17 27:2"]))[i];
}
function* ids() {
  let id = 0;
  for (;;) {
    const skip = yield ++id;
    if (skip) id += skip;
  }
}
const source = ids();
function take(n) {
  return _call(_fn(0), take$, this, n);
}
function* take$(n) {
  const taken = [];
  for (const id of source) {
    taken.push(yield _at(id, 1));
    if (taken.length === n) break;
  }
  return taken;
}
function drive(make) {
  return _call(_fn(1), drive$, this, make);
}
function* drive$(make) {
  const it = make();
  let step = it.next();
  while (!step.done) {
    try {
      step = it.next(yield _at(step.value, 1));
    } catch (error) {
      step = it.throw(error);
    }
  }
  return _at(step.value, 2);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log((yield _at(take(2), 1)).join(), source.next().done);
  const sum = yield _at(drive(function* () {
    const a = yield Promise.resolve(1);
    const b = yield 2;
    return a + b;
  }), 2);
  const caught = yield _at(drive(function* () {
    try {
      yield Promise.reject(new Error("into"));
    } catch (error) {
      return `caught ${error.message}`;
    }
  }), 3);
  log(sum, typeof caught);
  return _at([...function* () {
    yield* [1, 2];
  }()].length, 4);
}
