import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Counter.make/anonymous", "10:11 12:6 15:6", "main", "20:7 24:2 25:2"]))[i];
}
type Log = (line: string) => void;
class Counter {
  count = 0;
  log: Log;
  constructor(log: Log) {
    this.log = log;
  }
  make() {
    return (by: number) => _call(_fn(0), Counter_make_anonymous$, this, by);
  }
}
function* Counter_make_anonymous$(by: number) {
  yield _at(0, 1);
  this.count += by;
  this.log(`count ${this.count}`);
  return _at([1, 2].map(n => n + this.count), 2);
}
export function main(log: Log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const counter = new Counter(log);
  const add = counter.make();
  yield _at(add(1), 1);
  return _at(add.call({
    count: 100
  }, 2), 2);
}
