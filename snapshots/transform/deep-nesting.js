import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 5:16", "enter", "4:16 4:79", "main/enter", "5:33 6:4", "main/enter/enter", "6:15 13:14", "inner", "7:20 7:32", "inner/enter", "7:43 10:8", "Local.run", "8:22 8:37", "Local.run/enter", "8:55 8:72", "Local.run/enter/anonymous", "8:79", "go", "9:25 9:38 9:61"], [2, 4, 5, 6, 8]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const trace = [];
  const enter = (name, inside) => _callFrom(_maker, _fn(1), enter$, void 0, trace, name, inside);
  const value = yield _at(enter("a", () => _callFrom(_maker, _fn(2), main_enter$, void 0, enter)), 1);
  log(trace.join(" "));
  return value;
}
function* enter$(trace, name, inside) {
  trace.push(`+${name}`);
  try {
    return yield _at(inside(), 1);
  } finally {
    const _s = _shield();
    try {
      trace.push(`-${name}`);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function main_enter$(enter) {
  const _maker = _home();
  return _at(enter("b", () => _callFrom(_maker, _fn(3), main_enter_enter$, void 0, enter)), 1);
}
function* main_enter_enter$(enter) {
  const _maker = _home();
  const inner = () => _callFrom(_maker, _fn(4), inner$, void 0, enter);
  function plain() {
    return [0].map(() => inner())[0];
  }
  return (yield _at(plain(), 1)) * 2;
}
function inner$(enter) {
  const _maker = _home();
  return _at(enter("c", () => _callFrom(_maker, _fn(5), inner_enter$, void 0, enter)), 1);
}
function inner_enter$(enter) {
  const _maker = _home();
  class Local {
    run(x) {
      return _callFrom(_maker, _fn(6), Local_run$, this, enter, x);
    }
  }
  const object = {
    go() {
      return _callFrom(_maker, _fn(9), go$, this, Local);
    }
  };
  return _at(object.go(), 1);
}
function Local_run$(enter, x) {
  const _maker = _home();
  return _at(enter("d", () => _callFrom(_maker, _fn(7), Local_run_enter$, void 0, x)), 1);
}
function* Local_run_enter$(x) {
  const _maker = _home();
  return x + (yield _at((() => _callFrom(_maker, _fn(8), Local_run_enter_anonymous$, void 0))(), 1));
}
function Local_run_enter_anonymous$() {
  return 1;
}
function* go$(Local) {
  return _at(new Local().run(yield _at(Promise.resolve(1), 2)), 1);
}
