import { module as _module, call as _call, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["give", "4:0 6:2", "waits", "9:0 11:2 13:2", "tail", "16:0 18:2", "tails", "21:0 23:2", "guarded", "26:0 29:4", "nothing", "35:0", "main", "59:7 61:8 61:23 61:46 62:8 62:53 62:75 63:8 63:30 64:8 64:65 65:8 66:20 69:9 69:38 73:2 75:2"], [0, 2, 3, 4, 5]))[i];
}
// What a plain body returns is waited for as ever, outside of any `try` of its own.
const log = [];
function give(value) {
  return _call(_fn(0), give$, this, value);
}
function give$(value) {
  return _at(value, 1);
}
function waits(value) {
  return _call(_fn(1), waits$, this, value);
}
function* waits$(value) {
  yield _at(0, 1);
  log.push(`waited for ${value}`);
  return _at(value, 2);
}
function tail(value) {
  return _call(_fn(2), tail$, this, value);
}
function tail$(value) {
  return _at(waits(value), 1);
}
function tails(depth) {
  return _call(_fn(3), tails$, this, depth);
}
function tails$(depth) {
  return _at(depth > 0 ? tails(depth - 1) : tail("the end of the tails"), 1);
}
function guarded(promise) {
  return _call(_fn(4), guarded$, this, promise);
}
function guarded$(promise) {
  try {
    return _at(promise, 1);
  } catch {
    return "never";
  }
}
function nothing() {
  return _call(_fn(5), nothing$, this);
}
function nothing$() {}
function* native() {
  yield "first";
  return "last";
}
const throwing = {
  get then() {
    throw new Error("a getter that throws");
  }
};
const thenable = {
  then(resolve) {
    log.push("the thenable is asked");
    resolve("of a thenable");
  }
};
const told = promise => promise.then(String, error => `thrown: ${error.message}`);
export function main(print) {
  return _call(_fn(6), main$, this, print);
}
function* main$(print) {
  print(yield _at(give(1), 1), yield _at(give(undefined), 2), yield _at(nothing(), 3));
  print(yield _at(give(Promise.resolve("of a promise")), 4), yield _at(give(thenable), 5), yield _at(give(give("of a task")), 6));
  print(yield _at(tail("a tail"), 7), yield _at(tails(20), 8));
  print(yield _at(told(give(Promise.reject(new Error("rejected")))), 9), yield _at(told(give(throwing)), 10));
  print(yield _at(told(guarded(Promise.reject(new Error("past the catch")))), 11));
  const generator = yield _at(give(native()), 12);
  print(generator.next().value, generator.next().value);
  const step = {
    done: true,
    value: "a value"
  };
  print((yield _at(give(step), 13)) === step, (yield _at(give(native), 14)) === native);
  const order = [];
  const settled = [give(1).then(() => order.push("plain")), Promise.resolve().then(() => order.push("native"))];
  order.push("now");
  yield _at(_all(_mark(), settled), 15);
  print(order[0], order.length, log.join("; "));
  return _at(give({
    plain: true
  }), 16);
}
