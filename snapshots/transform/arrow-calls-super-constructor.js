import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["start", "10:18 14:6 15:6", "main", "22:7 24:2"], [1]))[i];
}
class Base {
  constructor(name) {
    this.name = name;
  }
}
class Derived extends Base {
  constructor(log) {
    let started;
    const start = name => _call(_fn(0), start$, void 0, log, (...args) => super(...args), () => this, name);
    started = start("early");
    this.started = started;
  }
}
function* start$(log, _super, _this, name) {
  _super(name);
  log(`made ${_this().name}`);
  yield _at(0, 1);
  return _at(_this().name, 2);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function main$(log) {
  return _at(new Derived(log).started, 1);
}
