import { module as _module, call as _call, apply as _apply, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["inner", "5:0 8:16 10:4 14:4 18:4", "outer", "56:0 59:19 61:4 64:4", "drive", "73:0 79:20 85:11", "main", "90:7 92:2 93:2 94:2 95:2 96:2 97:2 98:2 99:2 100:2 101:2 102:2 103:2 104:2 105:2 106:2 108:2 109:2 110:2 111:2 112:2 113:2"]))[i];
}
type Log = (...words: unknown[]) => void;
const show = (result: unknown): string => JSON.stringify(result);
function inner(log: Log, name: string): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(0), inner$, this, log, name);
}
function* inner$(log: Log, name: string) {
  try {
    const got = yield _give(yield _at(`${name} 1`, 1), 1);
    log(name, "got", got);
    yield _give(yield _at(`${name} 2`, 2), 2);
    return `${name} result`;
  } catch (error) {
    log(name, "caught", error);
    yield _give(yield _at(`${name} recovered`, 3), 3);
    return "from catch";
  } finally {
    const _s = _shield();
    try {
      log(name, "finally");
      yield _give(yield _at(`${name} cleaning`, 4), 4);
      log(name, "cleaned");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
async function* native(log: Log): AsyncGenerator<unknown, unknown, unknown> {
  try {
    yield "native 1";
    yield "native 2";
  } finally {
    log("native finally");
  }
  return "native result";
}
function* sync(log: Log): Generator<unknown, unknown, unknown> {
  try {
    log("sync got", yield "sync 1");
    yield Promise.resolve("sync promise");
    yield Promise.reject(new Error("sync rejection"));
  } finally {
    log("sync finally");
  }
}
const bare = (log: Log, more: object = {}) => {
  let count = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      next: (value: unknown) => {
        log("bare next", value);
        return {
          value: count++,
          done: count > 3
        };
      },
      ...more
    })
  };
};
function outer(log: Log, what: () => unknown): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(1), outer$, this, log, what);
}
function* outer$(log: Log, what: () => unknown) {
  try {
    const result = yield _delegate(what() as AsyncIterable<unknown>, 1);
    log("yield* gave", show(result));
    yield _give(yield _at("after", 2), 2);
  } catch (error) {
    log("outer caught", error instanceof Error ? error.name : error);
    yield _give(yield _at("outer recovered", 3), 3);
  } finally {
    const _s = _shield();
    try {
      log("outer finally");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  return "outer result";
}
type Step = ["next" | "throw" | "return", unknown?];
function drive(log: Log, title: string, what: () => unknown, ...steps: Step[]) {
  return _apply(_fn(2), drive$, this, [log, title, what, ...steps]);
}
function* drive$(log: Log, title: string, what: () => unknown, ...steps: Step[]) {
  log(`-- ${title}`);
  const it = outer(log, what);
  for (const [act, value] of steps) {
    try {
      log(act, show(yield _at(it[act](value), 1)));
    } catch (error) {
      log(act, "threw", error instanceof Error ? error.name : error);
    }
  }
  // A generator that is left open is closed with its owner, and natively never.
  while (!(yield _at(it.return("closed"), 2)).done);
}
const N: Step = ["next", "n"];
export function main(log: Log) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: Log) {
  yield _at(drive(log, "to the end", () => inner(log, "a"), N, N, N, N, N, N), 1);
  yield _at(drive(log, "return", () => inner(log, "b"), N, ["return", Promise.resolve("r")], N, N), 2);
  yield _at(drive(log, "throw", () => inner(log, "c"), N, ["throw", "t"], N, N, N), 3);
  yield _at(drive(log, "native", () => native(log), N, N, N, N, N), 4);
  yield _at(drive(log, "native return", () => native(log), N, ["return", "r"], N), 5);
  yield _at(drive(log, "sync", () => sync(log), N, N, N, N, N), 6);
  yield _at(drive(log, "sync return", () => sync(log), N, ["return", "r"], N), 7);
  yield _at(drive(log, "sync throw", () => sync(log), N, ["throw", "t"], N), 8);
  yield _at(drive(log, "array", () => ["x", Promise.resolve("y")], N, N, N, N), 9);
  yield _at(drive(log, "array throw", () => ["x"], N, ["throw", "t"], N), 10);
  yield _at(drive(log, "array return", () => ["x"], N, ["return", "r"], N), 11);
  yield _at(drive(log, "string", () => "hi", N, N, N), 12);
  yield _at(drive(log, "bare", () => bare(log), N, N, N, N, N, N), 13);
  yield _at(drive(log, "bare return", () => bare(log), N, ["return", Promise.resolve("r")], N), 14);
  yield _at(drive(log, "bare throw", () => bare(log), N, ["throw", "t"], N), 15);
  const closing = {
    return: (value: unknown) => (log("closed", value), {
      done: true,
      value: "closed"
    })
  };
  yield _at(drive(log, "closes before it throws", () => bare(log, closing), N, ["throw", "t"], N), 16);
  yield _at(drive(log, "return answers", () => bare(log, closing), N, ["return", "r"], N), 17);
  yield _at(drive(log, "return refused", () => bare(log, {
    return: () => ({
      done: false,
      value: "not yet"
    })
  }), N, ["return", "r"], N, N, N, N), 18);
  yield _at(drive(log, "no object", () => bare(log, {
    next: () => 1
  }), N, N), 19);
  yield _at(drive(log, "nothing iterable", () => 1, N, N), 20);
  yield _at(drive(log, "null", () => null, N, N), 21);
}
