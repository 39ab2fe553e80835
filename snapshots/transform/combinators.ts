import { module as _module, call as _call, at as _at, mark as _mark, all as _all, allSettled as _allSettled, any as _any, race as _race, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["wait", "3:13 5:2 7:2", "fail", "10:0 12:2", "main", "16:7 18:7 19:7 20:18 22:6 23:6 25:7 26:7 28:4 33:4 38:4 40:4"]))[i];
}
type Log = (line: string) => void;
const wait = (name: string, ms: number, log: Log) => _call(_fn(0), wait$, void 0, name, ms, log);
function* wait$(name: string, ms: number, log: Log) {
  yield _at(new Promise(resolve => _setTimeout(resolve, ms)), 1);
  log(name);
  return _at(name, 2);
}
function fail(ms: number): Promise<never> {
  return _call(_fn(1), fail$, this, ms);
}
function* fail$(ms: number) {
  yield _at(new Promise(resolve => _setTimeout(resolve, ms)), 1);
  throw new Error(`failed after ${ms}`);
}
export function main(log: Log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  log((yield _at(_all(_mark(), [wait("a", 20, log), wait("b", 5, log), "plain", Promise.resolve("native")]), 1)).join());
  log((yield _at(_all(_mark(), []), 2)).join("empty"));
  const settled = yield _at(_allSettled(_mark(), [wait("c", 1, log), fail(2)]), 3);
  log(settled.map(({
    status
  }) => status).join());
  log(yield _at(_any(_mark(), [fail(1), wait("d", 8, log)]), 4));
  log(yield _at(_race(_mark(), [wait("e", 1, log)]), 5));
  const args: [Promise<string>[]] = [[wait("f", 1, log)]];
  log((yield _at(_all(_mark(), ...args), 6)).join());
  log((yield _at(_all(_mark(), ["x", "y"].map(name => wait(name, 1, log))), 7)).join());
  try {
    yield _at(_all(_mark(), [fail(1), Promise.resolve("kept")]), 8);
  } catch (error) {
    log((error as Error).message);
  }
  try {
    yield _at(_any(_mark(), [fail(1), fail(2)]), 9);
  } catch (error) {
    log(`${(error as AggregateError).errors.length} errors`);
  }
  try {
    yield _at(_all(_mark(), 1), 10);
  } catch (error) {
    return _at((error as Error).name, 11);
  }
}
