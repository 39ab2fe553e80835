import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, mark as _mark, all as _all, allSettled as _allSettled, any as _any, race as _race, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["wait", "6:0 9:4 11:4", "main", "17:7 19:14 20:15 21:14 22:18 24:32 25:30 27:30 28:2"]))[i];
}
function wait(ms: number, name: string, log: (line: string) => void): Promise<string> {
  return _call(_fn(0), wait$, this, ms, name, log);
}
function* wait$(ms: number, name: string, log: (line: string) => void) {
  try {
    yield _at(new Promise(resolve => _setTimeout(resolve, ms)), 1);
    if (name.startsWith("!")) throw new Error(name);
    return _at(name, 2);
  } finally {
    const _s = _shield();
    try {
      log(`${name} is left`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log: (line: string) => void): Promise<unknown> {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(`all: ${yield _at(_all(_mark(), [wait(30, "a", log), "b", wait(1, "c", log)]), 1)}`);
  log(`race: ${yield _at(_race(_mark(), [wait(1, "d", log), wait(500, "slow", log)]), 2)}`);
  log(`any: ${yield _at(_any(_mark(), [wait(1, "!e", log), wait(30, "f", log)]), 3)}`);
  const settled = yield _at(_allSettled(_mark(), ["!g", "h"].map(name => wait(1, name, log))), 4);
  log(`allSettled: ${settled.map(({
    status
  }) => status)}`);
  log(`through the namespace: ${yield _at(_all(_mark(), new Set([wait(1, "i", log)])), 5)}`);
  log(`through a constant: ${(yield _at(_allSettled(_mark(), [wait(1, "j", log)]), 6)).length}`);
  const listed = () => _all(_mark(), [wait(1, "k", log)]);
  log(`in a plain function: ${yield _at(listed(), 7)}`);
  return _at(_all(_mark(), [wait(1, "!l", log), wait(500, "m", log)]), 8);
}
