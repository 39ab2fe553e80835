import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Derived.run", "9:2 18:4", "Derived.field", "20:10 26:4", "main", "30:7 32:6 33:2"], [0, 1]))[i];
}
class Base {
  name() {
    return "base";
  }
}
class Derived extends Base {
  own = "own";
  run(log) {
    return _call(_fn(0), Derived_run$, this, () => super.name, arguments, log);
  }
  field = () => _call(_fn(1), Derived_field$, this);
}
function Derived_run$(_superName, _arguments, log) {
  const native = async () => {
    "use no structured";

    await 0;
    const pending = Promise.all([_superName().call(this), this.own, _arguments.length]);
    void log("not detached");
    return (await pending).join();
  };
  return _at(native(), 1);
}
function Derived_field$() {
  const native = async () => {
    "use no structured";

    return this.own;
  };
  return _at(native(), 1);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  log(yield _at(new Derived().run(log), 1));
  return _at(new Derived().field(), 2);
}
