import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal, detach as _detach } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["work", "8:0 11:14 16:14 21:14 31:14 32:14 33:14 34:14", "[Symbol.asyncDispose]", "10:61", "plain.[Symbol.asyncDispose]", "12:4", "cast.[Symbol.asyncDispose]", "17:4", "Own.[Symbol.asyncDispose]", "22:4", "main", "38:7 40:2"], [1, 2, 3, 4]))[i];
}
const disposed: string[] = [];
function disposable<T extends object>(value: T): T & AsyncDisposable & Disposable {
  const note = () => void disposed.push((value as unknown as {
    name: string;
  }).name);
  return Object.assign(value, {
    [Symbol.asyncDispose]: async () => note(),
    [Symbol.dispose]: note
  });
}
function work(log: (...words: unknown[]) => void) {
  return _call(_fn(0), work$, this, log);
}
function* work$(log: (...words: unknown[]) => void) {
  const _maker = _home();
  {
    const _d = _disposal();
    try {
      Object.assign(Function.prototype, {
        [Symbol.asyncDispose]: () => _callFrom(_maker, _fn(1), Symbol_asyncDispose_$, void 0)
      });
      const plain = _d.useAsync({
        "plain": class {
          static [Symbol.asyncDispose]() {
            return _callFrom(_maker, _fn(2), plain_Symbol_asyncDispose_$, this);
          }
        }
      }["plain"], 1);
      const cast = _d.useAsync({
        "cast": class {
          static [Symbol.asyncDispose]() {
            return _callFrom(_maker, _fn(3), cast_Symbol_asyncDispose_$, this);
          }
        } as unknown as AsyncDisposable & {
          name: string;
        }
      }["cast"], 2);
      const own = _d.useAsync(class Own {
        static [Symbol.asyncDispose]() {
          return _callFrom(_maker, _fn(4), Own_Symbol_asyncDispose_$, this);
        }
      }, 3);
      const sync = _d.use({
        "sync": class {
          static [Symbol.dispose]() {
            disposed.push(`sync ${this.name}`);
          }
        }
      }["sync"]);
      const arrow = _d.useAsync({
        "arrow": (() => 1) as unknown as AsyncDisposable & {
          name: string;
        }
      }["arrow"], 4);
      const plainFunction = _d.useAsync({
        "plainFunction": function () {} as unknown as AsyncDisposable & {
          name: string;
        }
      }["plainFunction"], 5);
      const __proto__ = _d.useAsync({
        ["__proto__"]: (() => 2) as unknown as AsyncDisposable & {
          name: string;
        }
      }["__proto__"], 6);
      const given = _d.useAsync(disposable(() => 3), 7);
      log(plain.name, cast.name, own.name, sync.name, arrow.name, plainFunction.name, __proto__.name, `[${given.name}]`);
    } catch (_e) {
      _d.failed(_e);
    } finally {
      const _s = _shield();
      try {
        while (_d.step()) try {
          yield _at(_d.value, _d.site);
        } catch (_e) {
          _d.failed(_e);
        }
        _d.end();
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
}
function Symbol_asyncDispose_$() {
  return void _detach(() => disposed.push("a function"));
}
function plain_Symbol_asyncDispose_$() {
  disposed.push(`class ${this.name}`);
}
function cast_Symbol_asyncDispose_$() {
  disposed.push(`cast ${this.name}`);
}
function Own_Symbol_asyncDispose_$() {
  disposed.push(`own ${this.name}`);
}
export function main(log: (...words: unknown[]) => void) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log: (...words: unknown[]) => void) {
  yield _at(work(log), 1);
  for (const line of disposed) log(line);
}
