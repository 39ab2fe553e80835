import { module as _module, call as _call, generate as _generate, give as _give, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["numbers", "1:0 3:2", "main", "6:7 14:46 17:4 23:4 29:16 30:9 33:21"]))[i];
}
function numbers() {
  return _generate(void 0, _fn(0), numbers$, this);
}
function* numbers$() {
  yield _give(yield _at(1, 1), 1);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const it = numbers();
  log(Object.prototype.toString.call(it), it[Symbol.toStringTag]);
  log(it[Symbol.asyncIterator]() === it, typeof it[Symbol.asyncDispose], typeof it[Symbol.iterator]);
  log(typeof it.next, it.next.name, it.return.name, it.throw.name, it.then === undefined);
  log(Object.keys(it).length, "next" in it, Object.hasOwn(it, "next"));
  const promise = it.next();
  log(promise instanceof Promise, Object.keys(yield _at(promise, 1)).join());
  const {
    next
  } = it;
  log(yield _at(next().then(() => "answered", error => error.name), 2));
  log(yield _at(it.next.call({}).then(() => "answered", error => error.name), 3));
  {
    const _d = _disposal();
    try {
      const disposed = _d.useAsync(numbers(), 4);
      log((yield _at(disposed.next(), 5)).value);
      it.disposed = disposed;
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
  log(JSON.stringify(yield _at(it.disposed.next(), 6)));
  it.extra = "extensible";
  log(it.extra, it === Object(it), `${typeof numbers.prototype}`);
}
