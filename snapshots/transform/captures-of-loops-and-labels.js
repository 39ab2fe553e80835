import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["gather/push", "7:16 7:49", "gather/push", "9:56", "gather/push", "10:49 10:81 10:90", "main", "15:7 18:60 20:2"], [1]))[i];
}
function gather() {
  const made = [];
  for (let i = 0; i < 3; i++) {
    const doubled = i * 2;
    label: for (const x of ["x", "y"]) {
      if (x === "y") continue label;
      made.push(k => _call(_fn(0), function* (k) {
        yield _at(0, 1);
        return `${i}${doubled}${x}${k}`;
      }, void 0, k));
    }
    switch (i) {
      case 1:
        const only = "only";
        made.push(() => _call(_fn(1), function () {
          return only;
        }, void 0));
    }
    {
      function inBlock() {
        return i;
      }
      made.push(() => _call(_fn(2), function* () {
        yield _at(0, 1);
        return _at(inBlock(), 2);
      }, void 0));
    }
  }
  return made;
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log) {
  const results = [];
  for (const [index, f] of gather().entries()) results.push(yield _at(f(index), 1));
  log(results.join(" "));
  return _at(results.length, 2);
}
