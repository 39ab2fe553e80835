import { module as _module, call as _call, generate as _generate, give as _give, delegate as _delegate, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, mark as _mark, all as _all, detach as _detach, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["plain", "26:0 28:53", "waiting", "32:0 35:4 36:29 37:4 39:2", "stubborn", "42:0 46:32 52:19", "failing", "57:0 60:29 61:4 63:4", "cleaning", "68:0 72:6 73:13 76:6 79:29 80:4", "delegating", "86:0 89:33 90:4 91:33 94:4", "converse", "111:0 125:37 127:2 128:11", "main", "131:7 140:4"]))[i];
}
// Two hundred conversations with generators, made by chance from a seed: what the bodies do, and in which order the
// requests are answered, and with what. How the two interleave is up to the scheduler (T2).
type Log = (...words: unknown[]) => void;
type Body = (did: Log) => AsyncGenerator<unknown, unknown, unknown>;
function* chance(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    yield state >>> 8;
  }
}
// The host's own errors have words of their own.
const words = (value: unknown): string => {
  if (value instanceof TypeError) return value.name;
  return value instanceof Error ? value.message : String(JSON.stringify(value));
};
const rejected = (message: string): Promise<never> => {
  const promise = Promise.reject(new Error(message));
  promise.catch(() => {});
  return promise;
};
function plain(did: Log): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(0), plain$, this, did);
}
function* plain$(did: Log) {
  for (let i = 0; i < 3; i++) did("plain got", words(yield _give(yield _at(i, 1), 1)));
  return "plain result";
}
function waiting(did: Log): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(1), waiting$, this, did);
}
function* waiting$(did: Log) {
  for (let i = 0; i < 3; i++) {
    yield _at(new Promise(resolve => _setTimeout(resolve, i)), 1);
    did("waiting got", words(yield _give(yield _at(Promise.resolve(i), 2), 2)));
    yield _at(null, 3);
  }
  return yield _at(Promise.resolve("waited result"), 4);
}
function stubborn(did: Log): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(2), stubborn$, this, did);
}
function* stubborn$(did: Log) {
  for (let i = 0; i < 4; i++) {
    try {
      did("stubborn got", words(yield _give(yield _at(i, 1), 1)));
    } catch (error) {
      did("stubborn caught", words(error));
      if (i === 2) throw error;
    } finally {
      const _s = _shield();
      try {
        did("stubborn round", i);
        if (i === 1) yield _give(yield _at("from the finally", 2), 2);
      } finally {
        if (_unshield(_s)) yield _DRAIN;
      }
    }
    if (_pending()) yield _DELIVER;
  }
}
function failing(did: Log): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(3), failing$, this, did);
}
function* failing$(did: Log) {
  try {
    did("failing got", words(yield _give(yield _at("before", 1), 1)));
    yield _give(yield _at(rejected("yielded a rejection"), 2), 2);
  } finally {
    const _s = _shield();
    try {
      yield _at(null, 3);
      did("failing cleanup");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
}
function cleaning(did: Log): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(4), cleaning$, this, did);
}
function* cleaning$(did: Log) {
  try {
    try {
      yield _give(yield _at(1, 1), 1);
      return yield _at(rejected("awaited in the return"), 2);
    } catch (error) {
      did("cleaning caught", words(error));
      yield _give(yield _at(2, 3), 3);
    }
  } finally {
    const _s = _shield();
    try {
      did("cleanup got", words(yield _give(yield _at("cleanup", 4), 4)));
      yield _at(null, 5);
      did("cleaned");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  if (_pending()) yield _DELIVER;
  return "after";
}
function delegating(did: Log): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(5), delegating$, this, did);
}
function* delegating$(did: Log) {
  try {
    did("delegation gave", words(yield _delegate(plain(did), 1)));
    yield _delegate(["a", Promise.resolve("b")], 2);
    did("delegation gave", words(yield _delegate(stubborn(did), 3)));
  } catch (error) {
    did("delegating caught", words(error));
    yield _delegate(cleaning(did), 4);
  } finally {
    const _s = _shield();
    try {
      did("delegating left");
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  return "delegated";
}
const bodies: readonly Body[] = [plain, waiting, stubborn, failing, cleaning, delegating];
function request(it: AsyncGenerator<unknown, unknown, unknown>, kind: number, number: number, delegates: boolean) {
  if (kind < 5) return it.next(number);
  if (kind < 7) return it.throw(new Error(`thrown ${number}`));
  if (kind < 8) return it.return(number);
  // Inside a yield* hosts disagree with ECMAScript on what a rejected operand comes to.
  return it.return(kind < 9 || delegates ? Promise.resolve(`returned ${number}`) : rejected(`returned ${number}`));
}
function converse(seed: number, did: Log, answered: Log) {
  return _call(_fn(6), converse$, this, seed, did, answered);
}
function* converse$(seed: number, did: Log, answered: Log) {
  const random = chance(seed);
  const body = bodies[random.next().value % bodies.length] ?? plain;
  const it = body(did);
  const waits: Promise<unknown>[] = [];
  const length = 3 + random.next().value % 6;
  for (let number = 0; number < length; number++) {
    const answer = request(it, random.next().value % 10, number, body === delegating);
    const told = answer.then(result => answered(number, words(result)), (error: unknown) => answered(number, "threw", words(error)));
    waits.push(told);
    if (random.next().value % 3 > 0) yield _at(told, 1);
  }
  yield _at(_all(_mark(), waits), 2);
  while (!(yield _at(it.return("closed").catch(() => ({
    done: false
  })), 3)).done);
}
export function main(log: Log) {
  return _call(_fn(7), main$, this, log);
}
function* main$(log: Log) {
  for (let seed = 1; seed <= 200; seed++) {
    const did: string[] = [];
    const answered: string[] = [];
    const into = (list: string[]): Log => (...what) => void _detach(() => list.push(what.join(" ")));
    yield _at(converse(seed * 7919, into(did), into(answered)), 1);
    log(seed, answered.join("; "), "|", did.join("; "));
  }
}
