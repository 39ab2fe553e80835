import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["back", "9:15 13:12 13:26", "deep", "11:17 11:31", "Mixed.in_", "19:2 19:16 19:25", "main", "23:7 24:12 26:11 26:38"]))[i];
}
const log = [];
const isNative = f => f.constructor.name === "AsyncFunction";
async function out() {
  "use no structured";

  const nested = async () => {
    await 0;
    return isNative(nested);
  };
  const back = () => _call(_fn(0), function* () {
    const _maker = _home();
    const deep = () => _callFrom(_maker, _fn(1), function* () {
      yield _at(0, 1);
      return isNative(deep) === (back.constructor.name === "AsyncFunction");
    }, void 0);
    const again = async () => {
      "use no structured";

      return isNative(again);
    };
    return [yield _at(deep(), 1), yield _at(again(), 2)];
  }, void 0);
  return [await nested(), ...(await back())];
}
class Mixed {
  in_() {
    return _call(_fn(2), Mixed_in_$, this);
  }
  async out() {
    "use no structured";

    await 0;
    return isNative(this.out);
  }
}
function* Mixed_in_$() {
  yield _at(0, 1);
  return _at(isNative(this.in_), 2);
}
export function main(write) {
  return _call(_fn(3), main$, this, write);
}
function* main$(write) {
  log.push((yield _at(out(), 1)).join());
  const mixed = new Mixed();
  log.push(yield _at(mixed.out(), 2), typeof (yield _at(mixed.in_(), 3)));
  for (const line of log) write(line);
}
