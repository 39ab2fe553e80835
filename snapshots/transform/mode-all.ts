import { module as _module, call as _call, generate as _generate, give as _give, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate } from "@asupersync/browser/compiled";
import { helper } from "./helper.js";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["arrow", "11:14 11:26", "generator", "13:0 14:2 14:8", "loops", "17:0 18:2 18:13", "main", "21:7 22:6 23:2 24:2"], [0]))[i];
}
type Log = (line: string) => void;
async function native() {
  "use no structured";

  await 0;
  return "native";
}
const arrow = () => _call(_fn(0), arrow$, void 0);
function arrow$() {
  return _at(helper(), 1);
}
function generator() {
  return _generate(void 0, _fn(1), generator$, this);
}
function* generator$() {
  yield _give(yield _at(yield _at(arrow(), 2), 1), 1);
}
function loops(log: Log) {
  return _call(_fn(2), loops$, this, log);
}
function* loops$(log: Log) {
  {
    const _i = _iterate(generator());
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const x = _i.value;
        log(x);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 1));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
}
export function main(log: Log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: Log) {
  log(yield _at(native(), 1));
  yield _at(loops(log), 2);
  return _at(arrow(), 3);
}
