import { module as _module, call as _call, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["thenable", "1:17 3:2 4:2", "shapes", "7:0 11:6 11:18 12:6 13:6 14:7 15:6 18:2", "main", "21:7 23:2"], [2]))[i];
}
const thenable = n => _call(_fn(0), thenable$, void 0, n);
function* thenable$(n) {
  yield _at(0, 1);
  return _at(n, 2);
}
function shapes(log) {
  return _call(_fn(1), shapes$, this, log);
}
function* shapes$(log) {
  const task = thenable(1);
  log(task instanceof Promise, typeof task.then, typeof task.catch, typeof task.finally);
  log(yield _at(task, 1), yield _at(task, 2));
  log(yield _at(task.then(n => n + 1), 3));
  log(yield _at(task.finally(() => log("finally")), 4));
  log((yield _at(_all(_mark(), [task, task]), 5)).join());
  log(yield _at(Promise.resolve(task), 6));
  const held = {
    task
  };
  const {
    task: again
  } = held;
  return _at(again, 7);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function main$(log) {
  return _at(shapes(log), 1);
}
