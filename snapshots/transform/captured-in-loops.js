import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 19:41 21:2", "main/push", "6:15 7:6", "main/push", "11:47 11:59", "main/push", "15:15", "f", "17:22 17:34"], [2, 3, 4]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const later = [];
  for (const [name, {
    size = 1
  }] of Object.entries({
    a: {},
    b: {
      size: 2
    }
  })) {
    const label = `${name}${size}`;
    later.push(() => _callFrom(_maker, _fn(1), main_push$, void 0, label, name));
  }
  for (const key in {
    x: 1,
    y: 2
  }) later.push(() => _callFrom(_maker, _fn(2), main_push$2, void 0, key));
  let round = 0;
  while (round < 2) {
    const now = round++;
    later.push(() => _callFrom(_maker, _fn(3), function () {
      return `${now} of ${round}`;
    }, void 0));
  }
  for (let i = 0, f = () => _callFrom(_maker, _fn(4), function () {
      return _at(i, 1);
    }, void 0); i < 1; i++) later.push(f);
  const results = [];
  for (const each of later) results.push(yield _at(each(), 1));
  log(results.join());
  return _at(results.length, 2);
}
function* main_push$(label, name) {
  yield _at(0, 1);
  return label + name;
}
function main_push$2(key) {
  return _at(key, 1);
}
