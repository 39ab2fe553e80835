import { module as _module, call as _call, at as _at, detach as _detach, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["note", "3:0 6:2 8:2", "next", "11:0 13:2 14:2", "start", "17:0 20:12 23:16 23:37 25:8", "main", "33:7 35:15 36:2"]))[i];
}
const log = [];
function note(line) {
  return _call(_fn(0), note$, this, line);
}
function* note$(line) {
  log.push(`${line} begins`);
  yield _at(0, 1);
  log.push(`${line} ends`);
  return _at(line, 2);
}
function next(value) {
  return _call(_fn(1), next$, this, value);
}
function* next$(value) {
  yield _at(0, 1);
  return _at(value, 2);
}
function start() {
  return _call(_fn(2), start$, this);
}
function* start$() {
  let _arg, _arg2, _arg3, _arg4, _arg5, _arg6;
  _detach(() => note("first"));
  _arg = note, _arg2 = yield _at(next("second"), 1), _detach(() => _arg(_arg2));
  const api = {
    note,
    name: "api",
    call(a, b) {
      log.push(`${this.name} ${a}${b}`);
    }
  };
  _detach(() => api.note("third"));
  _arg3 = api, _arg4 = _arg3.call, _arg5 = yield _at(next("x"), 2), _arg6 = [...(yield _at(next(["y"]), 3))], _detach(() => _arg4.call(_arg3, _arg5, ..._arg6));
  const value = void _detach(() => note("fourth"));
  void (yield _at(next("nothing"), 4));
  void 0;
  const quiet = () => void _detach(() => note("fifth"));
  quiet();
  _detach(() => note("sixth").then(line => log.push(`then ${line}`)));
  return value;
}
export function main(write) {
  return _call(_fn(3), main$, this, write);
}
function* main$(write) {
  write(String(yield _at(start(), 1)));
  yield _at(new Promise(resolve => _setTimeout(resolve, 5)), 2);
  return log;
}
