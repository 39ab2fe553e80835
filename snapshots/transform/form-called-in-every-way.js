import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["who", "1:0 3:2", "main", "7:7 10:6 10:20 10:44 11:6 11:43 12:6 13:6 14:6 14:39 15:2"]))[i];
}
function who(a, b) {
  return _call(_fn(0), who$, this, arguments, a, b);
}
function* who$(_arguments, a, b) {
  yield _at(0, 1);
  return `${this?.name} ${a} ${b} ${_arguments.length}`;
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const object = {
    name: "object",
    who
  };
  log(yield _at(who(1), 1), yield _at(object.who(1, 2), 2), yield _at((0, object.who)(3), 3));
  log(yield _at(who.call({
    name: "call"
  }, 1), 4), yield _at(who.apply({
    name: "apply"
  }, [1, 2, 3]), 5));
  log(yield _at(who.bind({
    name: "bound"
  }, "x")("y", "z"), 6));
  log(yield _at(Reflect.apply(who, {
    name: "reflected"
  }, ["r"]), 7));
  log(yield _at(object?.who?.("optional"), 8), yield _at(object["who"](..."ab"), 9));
  return _at(new class {
    name = "instance";
    who = who;
  }().who("field"), 10);
}
