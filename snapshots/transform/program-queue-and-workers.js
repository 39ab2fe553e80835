import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["consume", "15:0 18:2 18:13 19:2", "produce", "22:0 24:56", "main", "27:7 30:26"]))[i];
}
class Channel {
  #items = [];
  #waiting = [];
  #closed = false;
  send(item) {
    const next = this.#waiting.shift();
    if (next) next({
      done: false,
      value: item
    });else this.#items.push(item);
  }
  close() {
    this.#closed = true;
    for (const next of this.#waiting.splice(0)) next({
      done: true,
      value: undefined
    });
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    if (this.#items.length > 0) return Promise.resolve({
      done: false,
      value: this.#items.shift()
    });
    if (this.#closed) return Promise.resolve({
      done: true,
      value: undefined
    });
    return new Promise(resolve => this.#waiting.push(resolve));
  }
}
function consume(channel, seen) {
  return _call(_fn(0), consume$, this, channel, seen);
}
function* consume$(channel, seen) {
  let count = 0;
  {
    const _i = _iterate(channel);
    try {
      while (_i.take(yield _at(_i.next(), 2))) {
        const item = _i.value;
        count++;
        seen.push(item);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 1));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  return _at(count, 3);
}
function produce(channel, items) {
  return _call(_fn(1), produce$, this, channel, items);
}
function* produce$(channel, items) {
  try {
    for (const item of items) {
      channel.send(item);
      yield _at(0, 1);
    }
  } finally {
    const _s = _shield();
    try {
      channel.close();
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const channel = new Channel(),
    seen = [];
  const [first, second] = yield _at(_all(_mark(), [consume(channel, seen), consume(channel, seen), produce(channel, [1, 2, 3, 4, 5])]), 1);
  log(first + second, seen.sort().join());
  return first > 0 && second > 0;
}
