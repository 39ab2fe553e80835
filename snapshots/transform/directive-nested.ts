import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["main", "3:7 36:2 37:2 38:2 39:2 40:2 41:2", "arrow", "5:16 6:4", "declaration", "9:2 10:4", "plain/anonymous", "14:11 15:6", "Local.method", "20:4 21:6", "method", "26:4 27:6"]))[i];
}
type Log = (line: string) => void;
export function main(log: Log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const arrow = () => _callFrom(_maker, _fn(1), arrow$, void 0, log);
  function declaration() {
    return _callFrom(_maker, _fn(2), declaration$, this, log);
  }
  function plain() {
    return () => _callFrom(_maker, _fn(3), plain_anonymous$, void 0, log);
  }
  class Local {
    method() {
      return _callFrom(_maker, _fn(4), Local_method$, this, log);
    }
  }
  const object = {
    method() {
      return _callFrom(_maker, _fn(5), method$, this, log);
    }
  };
  const optedOut = async () => {
    "use no structured";

    await 0;
    log("opted out");
  };
  yield _at(arrow(), 1);
  yield _at(declaration(), 2);
  yield _at(plain()(), 3);
  yield _at(new Local().method(), 4);
  yield _at(object.method(), 5);
  yield _at(optedOut(), 6);
}
function* arrow$(log) {
  yield _at(0, 1);
  log("a nested arrow");
}
function* declaration$(log) {
  yield _at(0, 1);
  log("a nested declaration");
}
function* plain_anonymous$(log) {
  yield _at(0, 1);
  log("nested in a plain function");
}
function* Local_method$(log) {
  yield _at(0, 1);
  log("a method of a local class");
}
function* method$(log) {
  yield _at(0, 1);
  log("a method of a local object");
}
