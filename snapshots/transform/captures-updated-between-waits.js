import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["add", "5:9 5:56 5:80", "speed", "6:11 6:45 6:66", "main", "12:7 15:6 15:23 16:2 19:6 22:2 23:2", "bump", "21:15 21:36"]))[i];
}
function counter() {
  let count = 0;
  let step = 1;
  return {
    add: () => _call(_fn(0), function* () {
      count += step;
      yield _at(0, 1);
      count += step;
      return _at(count, 2);
    }, void 0),
    speed: by => _call(_fn(1), function* (by) {
      yield _at(0, 1);
      step *= by;
      return _at(step, 2);
    }, void 0, by),
    get count() {
      return count;
    },
    reset() {
      count = 0;
    }
  };
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const one = counter(),
    two = counter();
  log(yield _at(one.add(), 1), yield _at(two.add(), 2));
  yield _at(one.speed(5), 3);
  const pending = one.add();
  one.reset();
  log(yield _at(pending, 4), one.count, two.count);
  let own = 0;
  const bump = () => _callFrom(_maker, _fn(3), function* () {
    own++;
    yield _at(0, 1);
    own++;
  }, void 0);
  yield _at(_all(_mark(), [bump(), bump()]), 5);
  return _at(own, 6);
}
