import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all, race as _race } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["worker", "5:0 8:4 11:2", "pool", "14:0 18:2 18:10", "first", "21:0 25:17", "retry", "30:0 34:13 37:6", "main", "42:7 44:6 45:2 46:16 52:2", "main/retry", "46:31", "main/retry", "52:18"], [5, 6]))[i];
}
type Log = (line: string) => void;
const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
function worker(name: string, queue: number[], log: Log) {
  return _call(_fn(0), worker$, this, name, queue, log);
}
function* worker$(name: string, queue: number[], log: Log) {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    yield _at(sleep(next), 1);
    log(`${name} did ${next}`);
  }
  return _at(name, 2);
}
function pool(log: Log) {
  return _call(_fn(1), pool$, this, log);
}
function* pool$(log: Log) {
  const queue = [5, 180, 60, 20];
  const workers = ["a", "b"].map(name => worker(name, queue, log));
  return _at((yield _at(_all(_mark(), workers), 2)).join(), 1);
}
function first(log: Log) {
  return _call(_fn(2), first$, this, log);
}
function* first$(log: Log) {
  const slow = sleep(20).then(() => "slow");
  const quick = sleep(2).then(() => "quick");
  const winner = yield _at(_race(_mark(), [slow, quick]), 1);
  log(winner);
  return winner;
}
function retry<T>(times: number, attempt: (n: number) => Promise<T>): Promise<T> {
  return _call(_fn(3), retry$, this, times, attempt);
}
function* retry$<T>(times: number, attempt: (n: number) => Promise<T>) {
  for (let n = 1;; n++) {
    try {
      return yield _at(attempt(n), 1);
    } catch (error) {
      if (n === times) throw error;
      yield _at(sleep(n), 2);
    }
  }
}
export function main(log: Log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  log(yield _at(pool(log), 1));
  yield _at(first(log), 2);
  const value = yield _at(retry(3, n => _callFrom(_maker, _fn(5), main_retry$, void 0, log, n)), 3);
  log(value);
  return _at(retry(1, () => _callFrom(_maker, _fn(6), main_retry$2, void 0)), 4);
}
function main_retry$(log, n) {
  log(`attempt ${n}`);
  if (n < 3) throw new Error(`failed ${n}`);
  return "at last";
}
function main_retry$2() {
  throw new RangeError("never");
}
