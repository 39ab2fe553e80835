import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mark as _mark, allSettled as _allSettled } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Mutex.run", "5:2 10:4 12:13", "main", "19:7 23:18 30:2", "main/map/run", "23:74 25:4 28:4"]))[i];
}
type Log = (line: string) => void;
class Mutex {
  #tail: Promise<void> = Promise.resolve();
  run<T>(work: () => Promise<T>): Promise<T> {
    return _call(_fn(0), Mutex.#Mutex_run$, this, work);
  }
  static *#Mutex_run$<T>(work: () => Promise<T>) {
    const {
      promise,
      resolve
    } = Promise.withResolvers<void>();
    const before = this.#tail;
    this.#tail = promise;
    yield _at(before, 1);
    try {
      return yield _at(work(), 2);
    } finally {
      const _s = _shield();
      try {
        resolve();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
export function main(log: Log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const mutex = new Mutex();
  let inside = 0;
  const results = yield _at(_allSettled(_mark(), [1, 2, 3].map(n => mutex.run(() => _callFrom(_maker, _fn(2), function* () {
    log(`enters ${n} of ${++inside}`);
    yield _at(0, 1);
    inside--;
    if (n === 2) throw new Error("in the lock");
    return _at(n, 2);
  }, void 0)))), 1);
  return _at(results.map(result => result.status), 2);
}
