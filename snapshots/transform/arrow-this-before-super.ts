import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["read", "14:17 17:6", "tooEarly", "20:21", "main", "33:7 36:2"], [1, 2]))[i];
}
type Log = (line: string) => void;
class Base {
  ready = true;
  constructor(start: () => void) {
    start();
  }
}
class Derived extends Base {
  pending: Promise<string>;
  constructor(log: Log) {
    let early: Promise<string> | undefined;
    const read = () => _call(_fn(0), read$, void 0, log, () => this);
    const tooEarly = () => _call(_fn(1), tooEarly$, void 0, log, () => this);
    super(() => {
      early = read();
      tooEarly().catch((error: Error) => log(error.name));
    });
    this.pending = early as Promise<string>;
  }
}
function* read$(log, _this) {
  log("reading");
  yield _at(0, 1);
  return `ready ${_this().ready}`;
}
function tooEarly$(log, _this) {
  log("too early");
  return `ready ${_this().ready}`;
}
export function main(log: Log) {
  return _call(_fn(2), main$, this, log);
}
function main$(log: Log) {
  const {
    pending
  } = new Derived(log);
  return _at(pending, 1);
}
