import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all, spawn as _spawn, sleep as _sleep } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.tsx", ["Base.step", "11:2 13:4 15:4", "Store.started", "20:12 22:4", "Store.make", "25:2 27:4 28:4", "Store.#hidden", "31:2 33:11", "Store.#hidden/spawn", "33:30 33:42", "Store.run", "36:2 39:17", "main", "49:7 51:16 52:9 56:25 58:6 60:8 61:13 63:12", "main/spawn", "63:49"], [1, 4, 7]))[i];
}
type Log = (line: string) => void;
const h = (tag: string, props: {
  onClick: () => Promise<string>;
}) => props;
class Base {
  constructor(readonly log: Log) {}
  step(name: string): Promise<string> {
    return _call(_fn(0), Base_step$, this, name);
  }
}
function* Base_step$(name: string) {
  yield _at(_sleep(1), 1);
  this.log(name);
  return _at(name, 2);
}
class Store extends Base {
  started = () => _call(_fn(1), Store_started$, this, () => super.step);
  static make(log: Log, by: Promise<void> = void 0): Promise<Store> {
    return _call(_fn(2), Store_make$, this, Store, log, by);
  }
  #hidden(name: string): Promise<string> {
    return _call(_fn(3), Store_hidden$, this, name);
  }
  run(): Promise<string[]> {
    return _call(_fn(5), Store.#Store_run$, this);
  }
  static *#Store_run$() {
    const spawn = "shadowed";
    const list = yield _at(_all(_mark(), [this.#hidden("in a private method"), this.started()]), 1);
    return [...list, spawn];
  }
}
function Store_started$(_superStep) {
  return _at(_spawn(() => _superStep().call(this, "in a field")), 1);
}
function* Store_make$(Store, log: Log, by: Promise<void> = _sleep(1)) {
  yield _at(by, 1);
  return _at(new Store(log), 2);
}
function* Store_hidden$(name: string) {
  const _maker = _home();
  return yield _at(_spawn(() => _callFrom(_maker, _fn(4), Store_hidden_spawn$, this, name)), 1);
}
function Store_hidden_spawn$(name) {
  return _at(this.step(name), 1);
}
function* names(): Generator<string> {
  yield "a";
  yield "b";
}
export function main(log: Log): Promise<string> {
  return _call(_fn(6), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const store = yield _at(Store.make(log), 1);
  log(`${yield _at(store.run(), 2)}`);
  const each = function* (): Generator<Promise<string>> {
    for (const name of names()) yield _spawn((given: string) => store.step(given), name);
  };
  log(`in a generator: ${yield _at(_all(_mark(), each()), 3)}`);
  const {
    onClick
  } = <button onClick={() => _spawn(() => store.step("in an attribute"))} />;
  log(yield _at(onClick(), 4));
  label: for (const ms of [1, 2]) {
    if (yield _at(_sleep(ms), 5)) continue label;
    log(`${(yield _at(_sleep(ms), 6)) as void ?? "nothing"}, ${typeof _sleep(1).then}`);
  }
  return `${yield _at(_spawn(() => _callFrom(_maker, _fn(7), main_spawn$, void 0)), 7)}`;
}
function main_spawn$() {
  return "cast";
}
