import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 4:29 6:41 7:28 8:58 9:47 11:35 13:37", "main/push", "6:71 6:85 6:94"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const made = [];
  for (let i = 0; i < 3; i = yield _at(Promise.resolve(i + 1), 1)) made.push(() => i++);
  made.push(() => "between");
  for (let i = 0, read = () => i; i < 2; yield _at(0, 2), i++) made.push(read, () => _callFrom(_maker, _fn(1), function* () {
    yield _at(0, 1);
    return _at(i, 2);
  }, void 0));
  for (const x of [1, 2]) {
    yield _at(0, 3);
    made.push(() => x);
  }
  for (let key in {
    a: 1,
    b: 2
  }) {
    made.push(() => key);
    yield _at(0, 4);
    key += "!";
  }
  for (var shared = 0; shared < 2; shared++) {
    yield _at(0, 5);
    made.push(() => shared);
  }
  let n = 0;
  while (n < 2) {
    const own = n++;
    yield _at(0, 6);
    made.push(() => own);
  }
  const results = [];
  for (const f of made) results.push(yield _at(f(), 7));
  log(results.join());
  return made[0]() + made[0]();
}
