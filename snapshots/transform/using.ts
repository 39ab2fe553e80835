import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["work", "10:0 15:4 19:4 27:2", "captured", "22:19 23:4 24:4", "main", "30:7 32:11 33:2"]))[i];
}
const log: string[] = [];
const resource = (name: string) => ({
  name,
  [Symbol.dispose]() {
    log.push(`disposed ${name}`);
  }
});
function work(fail: boolean) {
  return _call(_fn(0), work$, this, fail);
}
function* work$(fail: boolean) {
  const _maker = _home();
  using a = resource("a");
  {
    using b = resource("b");
    yield _at(0, 1);
    log.push(`${a.name} ${b.name}`);
  }
  for (using c of [resource("c"), resource("d")]) {
    yield _at(0, 2);
    log.push(c.name);
  }
  const captured = () => _callFrom(_maker, _fn(1), captured$, void 0, a);
  if (fail) throw new Error("failed");
  return _at(captured(), 3);
}
function* captured$(a) {
  yield _at(0, 1);
  return _at(a.name, 2);
}
export function main(write: (line: string) => void) {
  return _call(_fn(2), main$, this, write);
}
function* main$(write: (line: string) => void) {
  log.push(yield _at(work(false), 1));
  yield _at(work(true).catch((error: Error) => log.push(error.message)), 2);
  for (const line of log) write(line);
}
