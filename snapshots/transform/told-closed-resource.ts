import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, disposal as _disposal, mark as _mark, all as _all, allSettled as _allSettled } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["read", "14:0 16:2 17:2", "told", "20:0 26:11 26:30 28:11 35:4 36:11", "fine", "40:0 45:8 46:11 48:12 51:4 52:8 53:4 53:15", "withoutClosing", "60:0 66:11 66:30", "main", "72:7 74:2 75:2 76:2"]))[i];
}
type Log = (line: string) => void;
interface Database extends Disposable {
  readonly name: string;
  close(): void;
}
const open = (name: string, log: Log): Database => ({
  name,
  close: () => log(`${name} is closed`),
  [Symbol.dispose]: () => log(`${name} is disposed of`)
});
function read(db: Database): Promise<string> {
  return _call(_fn(0), read$, this, db);
}
function* read$(db: Database) {
  yield _at(null, 1);
  return _at(db.name, 2);
}
function told(log: Log): Promise<void> {
  return _call(_fn(1), told$, this, log);
}
function* told$(log: Log) {
  const db = open("a", log);
  try {
    const first = read(db);
    const second = read(db);
    log(`${yield _at(first, 1)} and ${yield _at(second, 2)}`);
    const tasks = [1, 2].map(() => read(db));
    log(`${yield _at(_all(_mark(), tasks), 3)}`);
  } finally {
    const _s = _shield();
    try {
      db.close();
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  {
    const _d = _disposal();
    try {
      const other = _d.use(open("b", log));
      const both = _all(_mark(), [read(other), read(db)]);
      yield _at(null, 4);
      log(`${yield _at(both, 5)}`);
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        _d.step();
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
  }
}
function fine(log: Log): Promise<void> {
  return _call(_fn(2), fine$, this, log);
}
function* fine$(log: Log) {
  const db = open("c", log);
  try {
    const first = read(db);
    log(yield _at(first, 1));
    log(`${yield _at(_all(_mark(), [read(db), read(db)]), 2)}`);
    const tasks = [1, 2].map(() => read(db));
    log(`${(yield _at(_allSettled(_mark(), tasks), 3)).length}`);
    const another = open("d", log);
    const elsewhere = read(another);
    yield _at(null, 4);
    log(yield _at(elsewhere, 5));
    return _at(log(yield _at(read(db), 7)), 6);
  } finally {
    const _s = _shield();
    try {
      db.close();
      log("closed");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function withoutClosing(log: Log): Promise<void> {
  return _call(_fn(3), withoutClosing$, this, log);
}
function* withoutClosing$(log: Log) {
  const db = open("e", log);
  try {
    const first = read(db);
    const second = read(db);
    log(`${yield _at(first, 1)} and ${yield _at(second, 2)}`);
  } finally {
    const _s = _shield();
    try {
      log(`${db.name} stays open`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log: Log): Promise<void> {
  return _call(_fn(4), main$, this, log);
}
function* main$(log: Log) {
  yield _at(told(log), 1);
  yield _at(fine(log), 2);
  yield _at(withoutClosing(log), 3);
}
