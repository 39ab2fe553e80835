import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, detach as _detach, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 13:14 15:2", "main/anonymous", "7:8 9:4"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const element = {
    focus: () => log("focus"),
    deep: {
      f: x => log(`deep ${x}`)
    }
  };
  _detach(() => element.focus());
  _detach(() => element?.deep?.f(1));
  _detach(() => element.missing?.());
  _detach(() => (() => _callFrom(_maker, _fn(1), main_anonymous$, void 0, log))());
  void import("node:path");
  void import(yield _at(Promise.resolve("node:path"), 1));
  const nothing = void 0;
  yield _at(new Promise(resolve => _setTimeout(resolve, 2)), 2);
  return [nothing, void element];
}
function* main_anonymous$(log) {
  log("at once");
  yield _at(0, 1);
  log("later");
}
