import { module as _module, call as _call, generate as _generate, give as _give, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["talk", "1:0 3:12 5:16 5:60", "main", "10:7 14:11 14:43 14:67 15:11 15:40 15:63 17:11 17:46 19:2"]))[i];
}
function talk(name) {
  return _generate(void 0, _fn(0), talk$, this, name);
}
function* talk$(name) {
  let got = yield _give(yield _at(`hello ${name}`, 1), 1);
  while (got !== "stop") {
    try {
      got = yield _give(yield _at(`got ${got}`, 2), 2);
    } catch (error) {
      got = yield _give(yield _at(`caught ${error.message}`, 3), 3);
    }
  }
  return "over";
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const show = ({
    value,
    done
  }) => `${value} ${done}`;
  const it = talk("x");
  log(show(yield _at(it.next("ignored"), 1)), show(yield _at(it.next(1), 2)), show(yield _at(it.throw(new Error("thrown in")), 3)));
  log(show(yield _at(it.next("stop"), 4)), show(yield _at(it.next(), 5)), show(yield _at(it.return("late"), 6)));
  const early = talk("never begun");
  log(show(yield _at(early.return("early"), 7)), show(yield _at(early.next(), 8)));
  log(it[Symbol.asyncIterator]() === it, typeof it[Symbol.asyncDispose]);
  return _at(talk("y").throw(new RangeError("before the first")).catch(error => error.name), 9);
}
