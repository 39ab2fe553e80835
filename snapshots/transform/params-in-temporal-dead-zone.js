import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["later", "1:0", "itself", "2:0 2:49", "arrow", "3:14 3:66", "fine", "4:13 4:63", "fromBody", "5:17", "main", "7:7 12:8 14:6 14:22 15:6 16:2"], [0, 1, 2, 4]))[i];
}
function later(a = void 0, b = void 0) {
  return _call(_fn(0), later$, this, a, b);
}
function later$(a = b, b = 1) {
  return a + b;
}
function itself(a = void 0) {
  return _call(_fn(1), itself$, this, a);
}
function itself$(a = a) {
  return _at(a, 1);
}
const arrow = (a = void 0, b = void 0) => _call(_fn(2), arrow$, void 0, a, b);
function arrow$(a = () => b, b = a()) {
  return _at(b, 1);
}
const fine = (a = void 0, b = void 0) => _call(_fn(3), fine$, void 0, a, b);
function* fine$(a = () => b, b = 2) {
  yield _at(0, 1);
  return a() + b;
}
const fromBody = (a = void 0) => _call(_fn(4), fromBody$, void 0, a);
function fromBody$(a = typeof inBody) {
  let inBody = 1;
  return `${a} ${inBody}`;
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  for (const f of [later, itself, arrow]) {
    const task = f();
    log("it did not throw");
    log(yield _at(task.catch(error => error.name), 1));
  }
  log(yield _at(later(1), 2), yield _at(itself(2), 3));
  log(yield _at(fromBody(), 4));
  return _at(fine(), 5);
}
