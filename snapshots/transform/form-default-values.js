import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["load", "1:15", "save", "2:14", "run", "4:21 4:53", "stop", "4:88", "main", "8:7 11:6 11:20 13:48"], [0, 1, 3]))[i];
}
const {
  load = () => _call(_fn(0), load$, void 0)
} = {};
function load$() {
  return "load";
}
const [save = () => _call(_fn(1), save$, void 0)] = [];
function save$() {
  return "save";
}
function start(run = () => _call(_fn(2), run$, void 0), {
  stop = () => _call(_fn(3), stop$, void 0)
} = {}) {
  return [run, stop];
}
function* run$() {
  yield _at(0, 1);
  return "run";
}
function stop$() {
  return "stop";
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  log(load.name, save.name, start.length);
  log(yield _at(load(), 1), yield _at(save(), 2));
  const names = [];
  for (const fn of start()) names.push(fn.name, yield _at(fn(), 3));
  return names;
}
