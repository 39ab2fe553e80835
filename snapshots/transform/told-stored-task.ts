import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["load", "9:0 11:2 12:2", "Store.fill", "19:2 23:4", "main", "27:7 37:2 41:10 42:15 49:2 51:9 51:51 52:85", "main/map", "49:30 49:45"], [3]))[i];
}
type Log = (line: string) => void;
const cache = new Map<string, Promise<string>>();
const started: Promise<string>[] = [];
const held: {
  task?: Promise<string>;
  value?: string;
} = {};
let latest: Promise<string> | undefined;
let value: string | undefined;
function load(name: string): Promise<string> {
  return _call(_fn(0), load$, this, name);
}
function* load$(name: string) {
  yield _at(null, 1);
  return _at(name, 2);
}
class Store {
  task: Promise<string> | undefined;
  #items = new Map<string, Promise<string>>();
  fill(): Promise<void> {
    return _call(_fn(1), Store.#Store_fill$, this);
  }
  static *#Store_fill$() {
    this.task = load("in a field");
    this.#items.set("x", load("in a private field"));
    yield _at(this.task, 1);
  }
}
export function main(log: Log): Promise<void> {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  // Told.
  cache.set("a", load("in a map"));
  latest ??= load("in a binding");
  held.task = load("in a property");
  held["task"] = load("in a property, by a string") as Promise<string>;
  started.push(load("in an array"));
  const kept = load("by a constant");
  cache.set("b", kept);
  yield _at(new Store().fill(), 1);

  // Fine.
  cache.set("c", Promise.resolve("of something else"));
  value = yield _at(load("the value"), 2);
  held.value = yield _at(load("the value of a property"), 3);
  const own = new Map<string, Promise<string>>();
  own.set("d", load("in a map of its own"));
  const tasks: Promise<string>[] = [];
  tasks.push(load("in an array of its own"));
  let mine: Promise<string> | undefined;
  mine = load("in a variable of its own");
  yield _at(_all(_mark(), ["e"].map(key => _callFrom(_maker, _fn(3), main_map$, void 0, own, key))), 4);
  log(`${yield _at(latest, 5)}, ${value}, ${held.value}, ${yield _at(mine, 6)}`);
  for (const task of [...cache.values(), ...started, ...own.values(), ...tasks]) log(yield _at(task, 7));
}
function main_map$(own, key) {
  return _at(own.set(key, load("in the map of its maker")), 1);
}
