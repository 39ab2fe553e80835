import { module as _module, call as _call, at as _at, bind as _bind, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["step", "5:0 7:2 9:2", "save", "14:2 16:4", "main", "26:7 30:23 31:2 32:25"]))[i];
}
type Log = (line: string) => void;
function step(this: unknown, name: string, log: Log): Promise<string> {
  return _call(_fn(0), step$, this, name, log);
}
function* step$(this: unknown, name: string, log: Log) {
  yield _at(_sleep(1), 1);
  log(`${name} ran`);
  return _at(name, 2);
}
const store = {
  name: "store",
  save(log: Log): Promise<void> {
    return _call(_fn(1), save$, this, log);
  }
};
function* save$(log: Log) {
  yield _at(null, 1);
  log(`${this.name} is saved`);
}
/** Calls a function when no task runs. */
function later<T>(fn: () => T): Promise<T> {
  return new Promise(resolve => globalThis.queueMicrotask(() => globalThis.setImmediate(() => resolve(fn()))));
}
export function main(log: Log): Promise<string> {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  const bound = _bind(step);
  const save = _bind(store.save);
  log(`called later: ${yield _at(later(() => bound("bound", log)), 1)}`);
  yield _at(later(() => save.call(store, log)), 2);
  log(`called at once: ${yield _at(bound("at once", log), 3)}`);
  return "done";
}
