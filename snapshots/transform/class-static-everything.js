import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["anonymous", "5:18 5:76", "Registry.load", "6:16 6:51 6:60", "add", "9:15 9:57 9:96", "Registry.[Symbol.hasInstance]", "12:2 12:59", "main", "16:7 18:11 19:11 19:37 19:63 19:91"], [3]))[i];
}
const log = [];
class Registry {
  static entries = new Map();
  static ready = (() => _call(_fn(0), anonymous$, this))();
  static load = key => _call(_fn(1), Registry_load$, this, () => super.toString, key);
  static {
    this.entries.set("a", 1);
    this.add = (key, value) => _call(_fn(2), add$, this, key, value);
    log.push("static block");
  }
  static [Symbol.hasInstance](x) {
    return _call(_fn(3), Registry_Symbol_hasInstance_$, this, x);
  }
  static async *[Symbol.iterator]() {
    "use no structured";

    yield 1;
  }
}
function* anonymous$() {
  log.push("ready begins");
  yield _at(0, 1);
  return `${this.name} ready`;
}
function* Registry_load$(_superToString, key) {
  yield _at(0, 1);
  return _at(this.entries.get(key) ?? _superToString().call(this).slice(0, 5), 2);
}
function* add$(key, value) {
  yield _at(0, 1);
  this.entries.set(key, value);
  return _at(this.entries.size, 2);
}
function Registry_Symbol_hasInstance_$(x) {
  return _at(x, 1);
}
export function main(write) {
  return _call(_fn(4), main$, this, write);
}
function* main$(write) {
  log.push(yield _at(Registry.ready.catch(error => error.message.slice(0, 7)), 1));
  log.push(yield _at(Registry.load("a"), 2), yield _at(Registry.load("b"), 3), yield _at(Registry.add("b", 2), 4), yield _at(Registry.load("b"), 5));
  log.push({} instanceof Registry);
  for (const line of log) write(line);
}
