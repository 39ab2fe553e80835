import { module as _module, call as _call, at as _at, mark as _mark, all as _all, any as _any, race as _race, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["take", "5:0 8:2 9:2", "atOnce", "13:0 15:2", "main", "18:7 21:15 22:14 23:14 24:2"], [1]))[i];
}
type Log = (line: string) => void;
function take(name: string, ms: number): Promise<string> {
  return _call(_fn(0), take$, this, name, ms);
}
function* take$(name: string, ms: number) {
  if (ms === 0) throw new Error(name);
  yield _at(_sleep(ms), 1);
  return _at(name, 2);
}
/** Has its value before anybody can ask it to end. */
function atOnce(name: string): Promise<string> {
  return _call(_fn(1), atOnce$, this, name);
}
function atOnce$(name: string) {
  return _at(name, 1);
}
export function main(log: Log): Promise<void> {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: Log) {
  const back = (combinator: string) => ({
    onLoser: (value: string) => log(`${combinator} hands back ${value}`)
  });
  log(`race: ${yield _at(_race(_mark(), [atOnce("a"), atOnce("b"), take("late", 5000)], back("race")), 1)}`);
  log(`any: ${yield _at(_any(_mark(), [take("no", 0), atOnce("c"), atOnce("d")], back("any")), 2)}`);
  log(`all: ${yield _at(_all(_mark(), [atOnce("e"), atOnce("f")], back("all")), 3)}`);
  yield _at(_all(_mark(), [atOnce("g"), take("failed", 0), take("late", 5000)], back("all")).catch(error => log(String(error))), 4);
}
