import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["fail", "9:0 11:2", "told", "15:0 20:4 26:4 33:4 39:4", "fine", "45:0 53:13 66:4", "main", "81:7 83:2 84:2"]))[i];
}
type Log = (line: string) => void;
const state = {
  busy: false,
  items: [1],
  error: ""
};
let count = 0;
const setBusy = (busy: boolean): void => void (state.busy = busy);
const setError = (error: string): void => void (state.error = error);
const lock = {
  held: 0,
  acquire: () => lock.held++,
  release: () => lock.held--
};
function fail(): Promise<number> {
  return _call(_fn(0), fail$, this);
}
function* fail$() {
  yield _at(null, 1);
  throw new Error("no");
}
function told(): Promise<void> {
  return _call(_fn(1), told$, this);
}
function* told$() {
  const before = state.items;
  state.items = [...state.items, 2];
  try {
    yield _at(fail(), 1);
  } catch (error) {
    state.items = before;
  }
  setBusy(true);
  try {
    yield _at(fail(), 2);
    setBusy(false);
  } catch {
    setBusy(false);
  }
  lock.acquire();
  try {
    yield _at(fail(), 3);
  } catch {
    lock.release();
  }
  try {
    count++;
    yield _at(fail(), 4);
  } catch {
    count--;
  }
}
function fine(log: Log): Promise<void> {
  return _call(_fn(2), fine$, this, log);
}
function* fine$(log: Log) {
  setError("");
  setBusy(true);
  let result = 0;
  let tries = 0;
  try {
    tries = 1;
    result = yield _at(fail(), 1);
    state.items = [result];
  } catch (error) {
    result = -1;
    tries = 0;
    state.items = [];
    setError(String(error));
    log("caught");
  } finally {
    const _s = _shield();
    try {
      setBusy(false);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  setBusy(true);
  try {
    yield _at(fail(), 2);
  } catch {
    setBusy(false);
  } finally {
    const _s = _shield();
    try {
      setBusy(false);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  setBusy(true);
  try {
    JSON.parse("{");
  } catch {
    setBusy(false);
  }
  log(`${result} ${tries} ${state.error}`);
}
export function main(log: Log): Promise<void> {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: Log) {
  yield _at(told(), 1);
  yield _at(fine(log), 2);
  log(JSON.stringify({
    ...state,
    count,
    held: lock.held
  }));
}
