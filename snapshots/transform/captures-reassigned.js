import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["add", "4:14 6:4 9:4", "main", "14:7 17:6 17:20 33:37 35:2", "main/push", "20:15 21:6 22:6", "main/push", "27:15 28:6"]))[i];
}
function makeCounter(start) {
  let count = start;
  var total = 0;
  const add = by => _call(_fn(0), function* (by) {
    yield _at(0, 1);
    count += by;
    total += count;
    return _at(count, 2);
  }, void 0, by);
  return {
    add,
    read: () => [count, total]
  };
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const {
    add,
    read
  } = makeCounter(5);
  log(yield _at(add(1), 1), yield _at(add(2), 2));
  const reads = [];
  for (let i = 0; i < 3; i++) {
    reads.push(() => _callFrom(_maker, _fn(2), function* () {
      yield _at(0, 1);
      return _at(i, 2);
    }, void 0));
  }
  for (var j = 0; j < 2; j++) {
    var round = j;
    reads.push(() => _callFrom(_maker, _fn(3), function* () {
      yield _at(0, 1);
      return `var ${j} ${round}`;
    }, void 0));
  }
  const all = [];
  for (const read of reads) all.push(yield _at(read(), 3));
  log(all.join());
  return _at(read(), 4);
}
