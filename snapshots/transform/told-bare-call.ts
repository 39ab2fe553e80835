import { module as _module, call as _call, callFrom as _callFrom, home as _home, generate as _generate, give as _give, at as _at, mark as _mark, all as _all, detach as _detach, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["step", "3:0 5:2 7:2", "names", "15:0 18:2", "Store.save", "24:2 26:4", "Store.#flush", "29:2 31:4", "Store.told", "34:2 38:4", "Store.fine", "41:2 43:4 44:4", "main", "48:7 61:2 64:2 66:2 68:2 70:2 79:2 81:2 82:2", "nested", "50:17 50:41"], [7]))[i];
}
type Log = (line: string) => void;
function step(name: string, log: Log): Promise<string> {
  return _call(_fn(0), step$, this, name, log);
}
function* step$(name: string, log: Log) {
  yield _at(null, 1);
  log(name);
  return _at(name, 2);
}
async function unmarked(name: string, log: Log): Promise<void> {
  await null;
  log(name);
}
function names(log: Log): AsyncGenerator<string> {
  return _generate(void 0, _fn(1), names$, this, log);
}
function* names$(log: Log) {
  log("nobody asks");
  yield _give(yield _at("a", 1), 1);
}
class Store {
  constructor(readonly log: Log) {}
  save(name: string): Promise<void> {
    return _call(_fn(2), Store_save$, this, name);
  }
  #flush(name: string): Promise<void> {
    return _call(_fn(3), Store_flush$, this, name);
  }
  told(): Promise<void> {
    return _call(_fn(4), Store.#Store_told$, this);
  }
  static *#Store_told$() {
    this.save("a method");
    this.#flush("a private method");
    yield _at(new Promise(resolve => _setTimeout(resolve, 5)), 1);
  }
  fine(store: {
    save(name: string): Promise<void>;
  }): Promise<void> {
    return _call(_fn(5), Store_fine$, this, store);
  }
}
function* Store_save$(name: string) {
  yield _at(step(name, this.log), 1);
}
function* Store_flush$(name: string) {
  yield _at(step(name, this.log), 1);
}
function* Store_fine$(store: {
  save(name: string): Promise<void>;
}) {
  yield _at(this.save("awaited"), 1);
  yield _at(store.save("of something else"), 2);
}
export function main(log: Log): Promise<void> {
  return _call(_fn(6), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const nested = (name: string) => _callFrom(_maker, _fn(7), nested$, void 0, log, name);

  // Told.
  step("a function", log);
  nested("a closure");
  log.length && step("behind &&", log);
  log.length ? step("in a branch", log) : step("in the other", log);
  ["in a plain function"].forEach(name => {
    step(name, log);
  });
  _all(_mark(), [step("in a combinator", log)]);
  yield _at(new Promise(resolve => _setTimeout(resolve, 5)), 1);

  // Fine.
  yield _at(step("awaited", log), 2);
  _detach(() => step("discarded", log));
  yield _at(_all(_mark(), ["mapped"].map(name => step(name, log))), 3);
  const kept = step("kept", log);
  yield _at(kept, 4);
  step("heard of", log).then(log);
  yield _at(new Promise(resolve => _setTimeout(resolve, 5)), 5);
  unmarked("unmarked", log);
  names(log);
  const step2 = unmarked;
  step2("a constant", log);
  {
    const step = unmarked;
    step("shadowed", log);
  }
  yield _at(new Promise(resolve => _setTimeout(resolve, 5)), 6);
  const store = new Store(log);
  yield _at(store.told(), 7);
  yield _at(store.fine(store), 8);
}
function nested$(log, name: string) {
  return _at(step(name, log), 1);
}
