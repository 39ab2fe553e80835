import { module as _module, call as _call, callFrom as _callFrom, home as _home, generate as _generate, give as _give, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, disposal as _disposal } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["cleaning", "3:0 6:4 10:16 12:4 13:4", "nested", "18:0 22:6 24:6 29:6", "replaced", "36:0 39:4", "held", "46:0 48:14 54:2 55:2", "[Symbol.asyncDispose]", "49:4 50:6", "run", "58:0 60:21 62:23 63:22 63:56", "main", "72:7 77:6"]))[i];
}
type Log = (...words: unknown[]) => void;
function cleaning(log: Log): AsyncGenerator<string, string, string> {
  return _generate(void 0, _fn(0), cleaning$, this, log);
}
function* cleaning$(log: Log) {
  try {
    yield _give(yield _at("body", 1), 1);
    return "result";
  } finally {
    const _s = _shield();
    try {
      log("cleaning");
      const got = yield _give(yield _at("first of the cleanup", 2), 2);
      log("cleanup got", got);
      yield _at(0, 3);
      yield _give(yield _at("second of the cleanup", 4), 4);
      log("cleaned");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function nested(log: Log) {
  return _generate(void 0, _fn(1), nested$, this, log);
}
function* nested$(log: Log) {
  try {
    try {
      yield _give(yield _at(1, 1), 1);
    } finally {
      const _s = _shield();
      try {
        yield _at(0, 2);
        log("inner");
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  } finally {
    const _s = _shield();
    try {
      try {
        yield _give(yield _at(2, 3), 3);
      } finally {
        const _s = _shield();
        try {
          log("outer");
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
function replaced(log: Log) {
  return _generate(void 0, _fn(2), replaced$, this, log);
}
function* replaced$(log: Log) {
  try {
    yield _give(yield _at(1, 1), 1);
  } finally {
    const _s = _shield();
    try {
      log("throws");
      throw new Error("from the cleanup");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function held(log: Log) {
  return _generate(void 0, _fn(3), held$, this, log);
}
function* held$(log: Log) {
  const _maker = _home();
  {
    const _d = _disposal();
    try {
      const resource = _d.useAsync({
        [Symbol.asyncDispose]() {
          return _callFrom(_maker, _fn(4), Symbol_asyncDispose_$, this, log);
        }
      }, 1);
      yield _give(yield _at(typeof resource, 2), 2);
      yield _give(yield _at("unreached", 3), 3);
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
function* Symbol_asyncDispose_$(log) {
  yield _at(0, 1);
  log("disposed");
}
function run(log: Log, it: AsyncGenerator<unknown, unknown, string>, end: "return" | "throw" | "next") {
  return _call(_fn(5), run$, this, log, it, end);
}
function* run$(log: Log, it: AsyncGenerator<unknown, unknown, string>, end: "return" | "throw" | "next") {
  log(JSON.stringify(yield _at(it.next(""), 1)));
  try {
    log(JSON.stringify(yield _at(it[end]("asked"), 2)));
    for (let result = yield _at(it.next("more"), 3);; result = yield _at(it.next("more"), 4)) {
      log(JSON.stringify(result));
      if (result.done) break;
    }
  } catch (error) {
    log("threw", error instanceof Error ? error.message : error);
  }
}
export function main(log: Log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log: Log) {
  for (const end of ["return", "throw", "next"] as const) {
    for (const make of [cleaning, nested, replaced, held]) {
      log(`-- ${make.name} ${end}`);
      yield _at(run(log, make(log) as AsyncGenerator<unknown, unknown, string>, end), 1);
    }
  }
}
