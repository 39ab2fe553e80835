import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["next", "3:13 3:66", "operands", "5:0 7:28 8:17 9:27 10:30 11:19 11:54 12:16 12:48 13:32 14:17 14:61 15:2", "main", "18:7 20:17"]))[i];
}
const seen = [];
let counter = 0;
const next = name => _call(_fn(0), next$, void 0, name);
function* next$(name) {
  seen.push(name);
  yield _at(0, 1);
  return ++counter;
}
function operands() {
  return _call(_fn(1), operands$, this);
}
function* operands$() {
  const before = counter + (yield _at(next("a"), 1));
  const after = (yield _at(next("b"), 2)) + counter;
  const mixed = counter * (yield _at(next("c"), 3)) - counter;
  const compared = counter < (yield _at(next("d"), 4));
  const chained = (yield _at(next("e"), 5)) > 0 && counter + (yield _at(next("f"), 6));
  const bits = (yield _at(next("g"), 7)) | counter << (yield _at(next("h"), 8));
  const text = counter + "-" + (yield _at(next("i"), 9)) + "-" + counter;
  const power = (yield _at(next("j"), 10)) ** (counter - counter) ** (yield _at(next("k"), 11));
  return _at([before, after, mixed, compared, chained, bits, text, power].join(), 12);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const result = yield _at(operands(), 1);
  log(seen.join(""));
  return result;
}
