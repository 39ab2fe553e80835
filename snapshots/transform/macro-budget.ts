import { module as _module, call as _call, at as _at, timeout as _timeout, sleep as _sleep, budget as _budget } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["within", "5:0 7:2", "main", "13:7 16:28 17:27"]))[i];
}
type Log = (line: string) => void;
function within(log: Log): Promise<boolean> {
  return _call(_fn(0), within$, this, log);
}
function* within$(log: Log) {
  yield _at(_sleep(1), 1);
  const {
    deadline,
    polls
  } = _budget();
  log(`no turns are counted: ${polls}`);
  return deadline > 0 && deadline < 5000;
}
export function main(log: Log): Promise<void> {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  log(`without: ${_budget().deadline}`);
  log(`within a deadline: ${yield _at(_timeout(5000, () => within(log)), 1)}`);
  log(`the least counts: ${yield _at(_timeout(60_000, () => _timeout(5000, () => within(log))), 2)}`);
}
