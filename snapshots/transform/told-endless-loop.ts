import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, dateNow as _dateNow } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["told", "5:7", "fine", "16:0 19:4 23:27 44:9 48:2 48:13 49:2", "main", "52:7 54:2"], [0, 2]))[i];
}
type Log = (line: string) => void;
const state = {
  done: true,
  count: 0
};
export function told(signal: AbortSignal, work: () => void): Promise<void> {
  return _call(_fn(0), told$, this, signal, work);
}
function told$(signal: AbortSignal, work: () => void) {
  while (!state.done) {}
  while (true) work();
  for (;;) state.count++;
  while (_dateNow() < state.count) state.count--;
  do {
    work();
  } while (!signal.aborted);
}
function fine(log: Log): Promise<number> {
  return _call(_fn(1), fine$, this, log);
}
function* fine$(log: Log) {
  while (true) {
    yield _at(null, 1);
    if (state.count++ > 2) break;
  }
  for (;;) {
    if (state.count++ > 5) return _at(state.count, 2);
    const match = /a/.exec("b");
    if (!match) break;
  }
  while (state.count < 10) state.count++;
  const queue = [1, 2, 3];
  while (queue.length) log(`${queue.pop()}`);
  const until = _dateNow() + 1;
  while (_dateNow() < until && queue.length < 3) queue.push(1);
  for (let i = 0; i < 2; i++) log(`round ${i}`);
  type Node = {
    parent?: Node;
  };
  let node: Node = {
    parent: {
      parent: {}
    }
  };
  while (node.parent) node = node.parent;
  const alias = state;
  state.done = false;
  while (!state.done) alias.done = true;
  const numbers = {
    list: [1, 2]
  };
  while (numbers.list.length) [, ...numbers.list] = numbers.list;
  outer: for (const x of queue) {
    for (;;) continue outer;
  }
  while (yield _at(state.done, 3)) state.done = false;
  const spin = () => {
    while (!state.done) {}
  };
  {
    const _i = _iterate([spin.name]);
    try {
      while (_i.take(yield _at(_i.next(), 5))) {
        const x = _i.value;
        log(x);
      }
    } catch (_e) {
      throw _i.failed(_e);
    } finally {
      const _s = _shield();
      try {
        if (_i.close()) _i.closed(yield _at(_i.value, 4));
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_i.isLeft && _pending()) yield _DELIVER;
  }
  return _at(state.count, 6);
}
export function main(log: Log): Promise<number> {
  return _call(_fn(2), main$, this, log);
}
function main$(log: Log) {
  return _at(fine(log), 1);
}
