import { module as _module, call as _call, generate as _generate, give as _give, at as _at, mark as _mark, all as _all, detach as _detach, setTimeout as _setTimeout } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["worker", "3:0 9:18 13:6", "queued", "31:0 40:2", "oneByOne", "54:0 57:11 58:11 59:11 60:11 61:11", "beforeItBegan", "64:0 66:2 67:2 69:2 70:2 71:2 72:2 74:2", "deadly", "82:0 85:2 86:2 91:2", "returnRejected", "94:0 97:2 98:2 99:2 100:2", "main", "103:7 105:2 106:2 107:2 108:2 109:2"]))[i];
}
type Log = (...words: unknown[]) => void;
function worker(log: Log, name: string): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(0), worker$, this, log, name);
}
function* worker$(log: Log, name: string) {
  log(name, "begins");
  let round = 0;
  for (;;) {
    try {
      const got = yield _give(yield _at(`${name} ${round++}`, 1), 1);
      log(name, "got", got);
      if (got === "end") return `${name} ended`;
      if (got === "fail") throw new Error(`${name} failed`);
      yield _at(0, 2);
    } catch (error) {
      log(name, "caught", error instanceof Error ? error.message : error);
      if (error === "deadly") throw error;
    }
  }
}
const show = (result: unknown): string => JSON.stringify(result);
function watch(log: Log, what: string, promise: Promise<unknown>): Promise<void> {
  return promise.then(result => log(what, show(result)), error => log(what, "threw", error instanceof Error ? error.message : error));
}
// What the body does and what is answered are told apart: how they interleave is up to the scheduler (T2).
function queued(write: Log) {
  return _call(_fn(1), queued$, this, write);
}
function* queued$(write: Log) {
  const did: string[] = [];
  const answered: string[] = [];
  const log: Log = (...words) => void _detach(() => answered.push(words.join(" ")));
  const it = worker((...words) => void _detach(() => did.push(words.join(" "))), "queued");
  did.push("made");
  const first = it.next("ignored");
  did.push("after the first next");
  yield _at(_all(_mark(), [watch(log, "1", first), watch(log, "2", it.next("two")), watch(log, "3", it.next("fail")), watch(log, "4", it.throw("thrown")), watch(log, "5", it.next("end")), watch(log, "6", it.next("late")), watch(log, "7", it.return("late return")), watch(log, "8", it.throw("late throw")), watch(log, "9", it.next())]), 1);
  for (const line of [...did, ...answered]) write(line);
}
function oneByOne(log: Log) {
  return _call(_fn(2), oneByOne$, this, log);
}
function* oneByOne$(log: Log) {
  const it = worker(log, "single");
  log(show(yield _at(it.next(), 1)));
  log(show(yield _at(it.next("b"), 2)));
  log(show(yield _at(it.throw(new Error("c")), 3)));
  log(show(yield _at(it.return(Promise.resolve("d")), 4)));
  log(show(yield _at(it.next(), 5)));
}
function beforeItBegan(log: Log) {
  return _call(_fn(3), beforeItBegan$, this, log);
}
function* beforeItBegan$(log: Log) {
  yield _at(watch(log, "return first", worker(log, "x").return(Promise.resolve("r"))), 1);
  yield _at(watch(log, "return rejected", worker(log, "x").return(Promise.reject(new Error("rejected")))), 2);
  const thrown = worker(log, "x");
  yield _at(watch(log, "throw first", thrown.throw(new Error("t"))), 3);
  yield _at(watch(log, "then next", thrown.next()), 4);
  yield _at(watch(log, "then throw", thrown.throw("again")), 5);
  yield _at(watch(log, "then return rejected", thrown.return(Promise.reject(new Error("rejected late")))), 6);
  const returned = worker(log, "x");
  yield _at(_all(_mark(), [watch(log, "a", returned.return(new Promise(resolve => _setTimeout(resolve, 2, "slow")))), watch(log, "b", returned.next()), watch(log, "c", returned.return("fast")), watch(log, "d", returned.throw("after"))]), 7);
}
function deadly(log: Log) {
  return _call(_fn(4), deadly$, this, log);
}
function* deadly$(log: Log) {
  const it = worker(log, "deadly");
  yield _at(it.next(), 1);
  yield _at(_all(_mark(), [watch(log, "kills", it.throw("deadly")), watch(log, "next", it.next()), watch(log, "throw", it.throw("later"))]), 2);
  yield _at(watch(log, "return with a rejection", it.return(Promise.reject("no"))), 3);
}
function returnRejected(log: Log) {
  return _call(_fn(5), returnRejected$, this, log);
}
function* returnRejected$(log: Log) {
  const it = worker(log, "forgiving");
  yield _at(it.next(), 1);
  yield _at(watch(log, "return(rejected)", it.return(Promise.reject(new Error("bad")))), 2);
  yield _at(watch(log, "goes on", it.next()), 3);
  yield _at(watch(log, "return", it.return()), 4);
}
export function main(log: Log) {
  return _call(_fn(6), main$, this, log);
}
function* main$(log: Log) {
  yield _at(queued(log), 1);
  yield _at(oneByOne(log), 2);
  yield _at(beforeItBegan(log), 3);
  yield _at(deadly(log), 4);
  yield _at(returnRejected(log), 5);
}
