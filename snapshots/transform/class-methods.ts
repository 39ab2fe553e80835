import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Store.open", "7:2 9:4 12:4", "Store.add", "15:2 17:4 19:4", "Store.quoted name", "22:2 24:4", "Store.anonymous", "27:2 29:4", "Store.42", "32:2", "main", "38:7 40:16 41:13 42:6 44:2"], [2, 3, 4]))[i];
}
type Log = (line: string) => void;
class Store<T> {
  static made = 0;
  private items: T[] = [];
  static open<T>(log: Log): Promise<Store<T>> {
    return _call(_fn(0), Store_open$, this, Store, log);
  }
  public add(this: Store<T>, item: T, ...more: T[]): Promise<number> {
    return _apply(_fn(1), Store_add$, this, [item, ...more]);
  }
  protected "quoted name"() {
    return _call(_fn(2), Store_quoted_name$, this);
  }
  [Symbol.for("computed")]() {
    return _call(_fn(3), Store_anonymous$, this);
  }
  42() {
    return _call(_fn(4), Store_42$, this);
  }
}
function* Store_open$<T>(Store, log: Log) {
  yield _at(0, 1);
  Store.made++;
  log(`opened ${Store.made}`);
  return _at(new Store<T>(), 2);
}
function* Store_add$(this: Store<T>, item: T, ...more: T[]) {
  yield _at(Promise.resolve(), 1);
  this.items.push(item, ...more);
  return _at(this.items.length, 2);
}
function Store_quoted_name$() {
  return _at(this.items, 1);
}
function Store_anonymous$() {
  return _at(this["quoted name"](), 1);
}
function Store_42$() {
  return "forty-two";
}
export function main(log: Log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log: Log) {
  const store = yield _at(Store.open<string>(log), 1);
  log(String(yield _at(store.add("a", "b", "c"), 2)));
  log(yield _at(store[42](), 3));
  log(`${store.add.name}/${store.add.length} ${Store.open.name}/${Store.open.length}`);
  return _at((store as any)[Symbol.for("computed")](), 4);
}
