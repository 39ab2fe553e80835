import { module as _module, call as _call, at as _at, detach as _detach } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["later", "6:0 8:2 9:2", "receivers", "12:0 14:29 15:53", "hidden", "18:0 21:43", "main", "25:7 33:2 34:15"]))[i];
}
interface Api {
  name: string;
  load?(value: string): void;
}
function later(change: () => number): Promise<number> {
  return _call(_fn(0), later$, this, change);
}
function* later$(change: () => number) {
  yield _at(0, 1);
  return _at(change(), 2);
}
function receivers(api: Api) {
  return _call(_fn(1), receivers$, this, api);
}
function* receivers$(api: Api) {
  let _arg4, _arg5, _arg6, _arg7, _arg8, _arg9;
  _arg4 = api, _arg5 = _arg4.load, _arg6 = `asserted ${yield _at(later(() => 1), 1)}`, _detach(() => _arg5.call(_arg4, _arg6));
  _arg7 = api, _arg8 = _arg7.load, _arg9 = `cast ${yield _at(later(() => 2), 2)}`, _detach(() => _arg8.call(_arg7, _arg9));
}
function hidden(note: (a: number, b: number) => void) {
  return _call(_fn(2), hidden$, this, note);
}
function* hidden$(note: (a: number, b: number) => void) {
  let _arg, _arg2, _arg3;
  const n = 100;
  for (let n = 0; n < 3; n++) _arg = note, _arg2 = n, _arg3 = yield _at(later(() => n++), 1), _detach(() => _arg(_arg2, _arg3));
  return n;
}
export function main(write: (line: string) => void) {
  return _call(_fn(3), main$, this, write);
}
function* main$(write: (line: string) => void) {
  const api: Api = {
    name: "api",
    load(value) {
      write(`${this?.name} ${value}`);
    }
  };
  yield _at(receivers(api), 1);
  write(String(yield _at(hidden((a, b) => write(`${a} ${b}`)), 2)));
}
