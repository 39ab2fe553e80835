import { module as _module, call as _call, at as _at, mark as _mark, race as _race, sleep as _sleep, signal as _signal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["wrapped", "14:0 16:2", "heardAtEnd", "19:0 22:2", "quick", "25:0 27:2", "main", "31:7 35:2"], [0, 3]))[i];
}
type Log = (line: string) => void;
/** What knows nothing of regions, and takes a signal. */
const host = (name: string, given: AbortSignal, log: Log): Promise<string> => new Promise(resolve => {
  given.addEventListener("abort", () => {
    log(`${name} hears ${(given.reason as Error).name}`);
    resolve("aborted");
  });
});
function wrapped(name: string, log: Log): Promise<string> {
  return _call(_fn(0), wrapped$, this, name, log);
}
function wrapped$(name: string, log: Log) {
  return _at(host(name, _signal(), log), 1);
}
function heardAtEnd(log: Log): Promise<void> {
  return _call(_fn(1), heardAtEnd$, this, log);
}
function* heardAtEnd$(log: Log) {
  host("a function that ends", _signal(), log).catch(() => {});
  yield _at(_sleep(1), 1);
}
function quick(): Promise<string> {
  return _call(_fn(2), quick$, this);
}
function* quick$() {
  yield _at(_sleep(1), 1);
  return "quick";
}
export function main(log: Log): Promise<string> {
  return _call(_fn(3), main$, this, log);
}
function main$(log: Log) {
  const mine = (): AbortSignal => _signal();
  log(`the same each time: ${mine() === _signal()}, not fired: ${!_signal().aborted}`);
  return _at(_race(_mark(), [wrapped("a loser", log), quick()]), 1);
}
