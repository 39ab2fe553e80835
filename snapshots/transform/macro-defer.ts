import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, defer as _defer, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["child", "5:0 7:2", "ending", "11:0", "ending/defer", "14:8 15:4", "main", "26:7 29:4 33:2"], [1]))[i];
}
type Log = (line: string) => void;
function child(log: Log): Promise<void> {
  return _call(_fn(0), child$, this, log);
}
function* child$(log: Log) {
  yield _at(_sleep(5), 1);
  log("the child has ended");
}
function ending(how: "ok" | "err", log: Log): Promise<number> {
  return _call(_fn(1), ending$, this, how, log);
}
function ending$(how: "ok" | "err", log: Log) {
  const _maker = _home();
  _defer(({
    kind
  }) => log(`deferred first, runs last: ${kind}`));
  _defer(outcome => _callFrom(_maker, _fn(2), ending_defer$, void 0, log, outcome));
  ["third", "fourth"].forEach(name => _defer(() => log(`deferred in a plain function: ${name}`)));
  void 0;
  const running = child(log);
  running.catch(() => {});
  if (how === "err") throw new Error("no");
  return 5;
}
function* ending_defer$(log, outcome) {
  yield _at(_sleep(1), 1);
  log(`deferred second, waits: ${outcome.kind === "ok" ? outcome.value : outcome.kind}`);
}
export function main(log: Log): Promise<number> {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: Log) {
  try {
    yield _at(ending("err", log), 1);
  } catch (error) {
    log(String(error));
  }
  return _at(ending("ok", log), 2);
}
