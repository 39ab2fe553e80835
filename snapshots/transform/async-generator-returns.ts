import { module as _module, call as _call, generate as _generate, give as _give, at as _at, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["shapes", "5:0 10:27 11:28 12:34 13:33 14:33 15:34 15:40 16:51 16:73 16:82 17:38 17:52 18:36 18:52 18:66 20:21 20:42 23:38 23:57 23:85 23:95 26:14 26:40 29:28", "main", "37:7 44:22 44:50"]))[i];
}
type Log = (...words: unknown[]) => void;
const rejected = () => Promise.reject(new Error("rejected"));
function shapes(log: Log, how: string): AsyncGenerator<unknown, unknown, unknown> {
  return _generate(void 0, _fn(0), shapes$, this, log, how);
}
function* shapes$(log: Log, how: string) {
  try {
    if (how === "plain") return 1;
    if (how === "nothing") return;
    if (how === "promise") return yield _at(Promise.resolve("awaited"), 1);
    if (how === "rejected") return yield _at(rejected(), 2);
    if (how === "yield rejected") yield _give(yield _at(rejected(), 3), 3);
    if (how === "yield promise") yield _give(yield _at(Promise.resolve("yielded"), 4), 4);
    if (how === "yield nothing") yield _give(yield _at(void 0, 5), 5);
    if (how === "yield in yield") yield _give(yield _at(yield _give(yield _at("inner", 7), 7), 6), 6);
    if (how === "in arguments") log("called with", yield _give(yield _at("argument one", 8), 8), yield _at(2, 9), yield _give(yield _at("argument two", 10), 10));
    if (how === "in template") log(`${yield _give(yield _at("t1", 11), 11)} ${yield _give(yield _at("t2", 12), 12)}`);
    if (how === "conditional") log((yield _give(yield _at("test", 13), 13)) ? yield _give(yield _at("yes", 14), 14) : yield _give(yield _at("no", 15), 15));
    if (how === "destructured") {
      const {
        a,
        b = yield _give(yield _at("default", 16), 16)
      } = (yield _give(yield _at("object", 17), 17)) as {
        a: number;
        b: unknown;
      };
      log(a, b);
    }
    if (how === "combinator") log(...(yield _at(_all(_mark(), [yield _give(yield _at("p1", 19), 19), Promise.resolve(yield _at(3, 20)), yield _give(yield _at("p2", 21), 21)]), 18)));
    if (how === "assignment") {
      const target: Record<string, unknown> = {};
      target[(yield _give(yield _at("key", 22), 22)) as string] = yield _give(yield _at("value", 23), 23);
      log(JSON.stringify(target));
    }
    if (how === "thenable") yield _give(yield _at({
      then: (resolve: (value: string) => void) => resolve("from a thenable")
    }, 24), 24);
  } catch (error) {
    log("caught", (error as Error).message);
    return "caught";
  }
  return "end";
}
export function main(log: Log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const hows = "plain,nothing,promise,rejected,yield rejected,yield promise,yield nothing,yield in yield,in arguments,in template,conditional,destructured,combinator,assignment,thenable";
  for (const how of hows.split(",")) {
    const it = shapes(log, how);
    const answers: (string | undefined)[] = [];
    let count = 0;
    for (let result = yield _at(it.next(), 1);; result = yield _at(it.next(how === "destructured" ? {
      a: count
    } : `sent ${count}`), 2)) {
      answers.push(JSON.stringify(result));
      if (result.done) break;
      count++;
    }
    log(how, ...answers);
  }
}
