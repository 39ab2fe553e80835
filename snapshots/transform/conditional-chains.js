import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["ask", "2:12 2:72 2:81", "decide", "4:0 6:24 6:58 6:90 7:27 7:56 7:93 8:16 8:76 10:11 11:11 12:11 13:2", "main", "16:7 18:39"]))[i];
}
const log = [];
const ask = (name, answer) => _call(_fn(0), ask$, void 0, name, answer);
function* ask$(name, answer) {
  log.push(name);
  yield _at(0, 1);
  return _at(answer, 2);
}
function decide(n) {
  return _call(_fn(1), decide$, this, n);
}
function* decide$(n) {
  const size = n > 10 ? yield _at(ask("big", "big"), 1) : n > 5 ? yield _at(ask("middle", "middle"), 2) : yield _at(ask("small", "small"), 3);
  const grade = n > 3 && (yield _at(ask("and", n > 7), 4)) && (yield _at(ask("and again", "high"), 5)) || (yield _at(ask("or", "low"), 6));
  const name = (yield _at(ask("nullish", n > 6 ? undefined : null), 7)) ?? (n > 8 ? yield _at(ask("right", "right"), 8) : "constant");
  let kept = n > 5 ? "set" : undefined;
  kept ||= yield _at(ask("or-assign", "filled"), 9);
  kept &&= yield _at(ask("and-assign", kept + "!"), 10);
  kept ??= yield _at(ask("never", "never"), 11);
  return _at([size, grade, name, kept].join(), 12);
}
export function main(write) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write) {
  for (const n of [1, 7, 11]) log.push(yield _at(decide(n), 1));
  for (const line of log) write(line);
}
