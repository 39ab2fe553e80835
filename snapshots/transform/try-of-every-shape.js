import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["at", "2:11 2:69 2:111", "shapes", "4:0 8:4 10:4 12:4 14:8 15:19 16:8", "main", "20:7 22:61"]))[i];
}
const log = [];
const at = (name, fail) => _call(_fn(0), at$, void 0, name, fail);
function* at$(name, fail) {
  log.push(name);
  yield _at(0, 1);
  if (fail) throw new Error(name);
  return _at(name, 2);
}
function shapes(mask) {
  return _call(_fn(1), shapes$, this, mask);
}
function* shapes$(mask) {
  const fails = bit => Boolean(mask & bit);
  try {
    yield _at(at("try", fails(1)), 1);
  } catch {
    yield _at(at("catch", fails(2)), 2);
  } finally {
    const _s = _shield();
    try {
      yield _at(at("finally", fails(4)), 3);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  try {
    yield _at(at("only try", fails(8)), 4);
  } catch (e) {
    if (fails(16)) throw e;
  }
  try {} finally {
    const _s = _shield();
    try {
      yield _at(at("empty try"), 5);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  try {
    yield _at(at("empty finally"), 6);
  } finally {}
  return "end";
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  for (let mask = 0; mask < 32; mask++) log.push(`${mask}: ${yield _at(shapes(mask).catch(error => `failed in ${error.message}`), 1)}`);
  for (const line of log) write(line);
}
