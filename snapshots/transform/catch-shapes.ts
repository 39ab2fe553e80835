import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["reject", "5:0 7:2", "main", "11:7 14:4 19:4 25:6 27:6 35:2 36:2 37:2", "direct", "32:17"], [2]))[i];
}
class Custom extends Error {
  override name = "Custom";
}
function reject(error: unknown): Promise<never> {
  return _call(_fn(0), reject$, this, error);
}
function* reject$(error: unknown) {
  yield _at(0, 1);
  throw error;
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const _maker = _home();
  try {
    yield _at(reject(new Custom("one")), 1);
  } catch ({
    name,
    message
  }: any) {
    log(`${name} ${message}`);
  }
  try {
    yield _at(reject("a string"), 2);
  } catch {
    log("no binding");
  }
  try {
    try {
      yield _at(reject(new Custom("inner")), 3);
    } catch (error) {
      yield _at(reject(new Error("outer", {
        cause: error
      })), 4);
    }
  } catch (error) {
    log(`${(error as Error).message} because ${((error as Error).cause as Error).message}`);
  }
  const direct = () => _callFrom(_maker, _fn(2), direct$, void 0);
  yield _at(direct().catch((error: Error) => log(error.message)), 5);
  yield _at(Promise.reject(new Custom("foreign")).catch((error: Error) => log(error.message)), 6);
  return _at(reject(new Custom("the end")), 7);
}
function direct$() {
  throw new Custom("thrown before an await");
}
