import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["build", "4:0 6:47 9:23 15:36", "Made.later", "11:4 11:20 11:41", "main", "18:7 20:17"]))[i];
}
const seen = [];
const note = (name, value) => (seen.push(name), value);
function build() {
  return _call(_fn(0), build$, this);
}
function* build$() {
  const _maker = _home();
  const Made = class extends note("heritage", yield _at(note("awaited heritage", Object), 1)) {
    static [note("static key", "s")] = note("static value", 1);
    [note("method key", "m")]() {
      return note("method", 2);
    }
    [note("field key", yield _at(note("awaited key", "f"), 2))] = note("field value", 3);
    static {
      note("static block");
    }
    later() {
      return _callFrom(_maker, _fn(1), Made_later$, this);
    }
  };
  note("made");
  const made = new Made();
  return [Made.s, made.m(), made.f, yield _at(made.later(), 3)];
}
function* Made_later$() {
  return _at(note("later", yield _at(note("awaited later", 4), 2)), 1);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const result = yield _at(build(), 1);
  log(seen.join("; "));
  return result;
}
