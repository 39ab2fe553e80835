import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, detach as _detach, spawn as _spawn, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["child", "5:0 8:4 10:4", "vital", "16:0 21:4", "main", "27:7 29:18 30:30 31:28 34:15 36:4", "main/spawn", "31:40 31:52"], [3]))[i];
}
type Log = (line: string) => void;
function child(name: string, ms: number, log: Log): Promise<string> {
  return _call(_fn(0), child$, this, name, ms, log);
}
function* child$(name: string, ms: number, log: Log) {
  try {
    yield _at(_sleep(ms), 1);
    if (name.startsWith("!")) throw new Error(name);
    return _at(name, 2);
  } finally {
    const _s = _shield();
    try {
      log(`${name} is left`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function vital(log: Log): Promise<void> {
  return _call(_fn(1), vital$, this, log);
}
function* vital$(log: Log) {
  _spawn(child, "!vital", 5, log);
  child("plain", 5000, log).catch(() => {});
  try {
    yield _at(_sleep(5000), 1);
  } finally {
    const _s = _shield();
    try {
      log("the body is left");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log: Log): Promise<string> {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  log(`awaited: ${yield _at(_spawn(child, "a", 1, log), 1)}`);
  log(`of a plain function: ${yield _at(_spawn((n: number) => n * 2, 21), 2)}`);
  log(`of an async arrow: ${yield _at(_spawn(() => _callFrom(_maker, _fn(3), main_spawn$, void 0, log)), 3)}`);
  ["c", "d"].forEach((name, index) => void _detach(() => _spawn(child, name, 1 + 100 * index, log)));
  const tasks = [_spawn(child, "e", 1, log)];
  log(`kept: ${yield _at(tasks[0], 4)}`);
  try {
    yield _at(vital(log), 5);
  } catch (error) {
    log(`it failed with ${(error as Error).message}`);
  }
  return "done";
}
function main_spawn$(log) {
  return _at(child("b", 1, log), 1);
}
