import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["get", "9:14 11:4 13:4", "main", "18:7 21:6 23:4 34:8 40:4", "shout", "29:18 31:6", "tell", "39:17 39:29"], [3]))[i];
}
type Log = (line: string) => void;
function makeClient(base: string, {
  retries = 2
} = {}) {
  const prefix = `${base}/v1`;
  function url(path: string) {
    return `${prefix}/${path}`;
  }
  class Failure extends Error {}
  const get = (path: string): Promise<string> => _call(_fn(0), get$, void 0, retries, url, Failure, path);
  return {
    get,
    Failure
  };
}
function* get$(retries, url, Failure, path: string) {
  yield _at(0, 1);
  if (path === "bad") throw new Failure(`${url(path)} after ${retries}`);
  return _at(url(path), 2);
}
export function main(log: Log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: Log) {
  const _maker = _home();
  const {
    get,
    Failure
  } = makeClient("host");
  log(yield _at(get("x"), 1));
  try {
    yield _at(get("bad"), 2);
  } catch (error) {
    log(`${(error as Error).message} ${error instanceof Failure}`);
  }
  for (const name of ["a", "b"]) {
    const upper = name.toUpperCase();
    const shout = () => _callFrom(_maker, _fn(2), shout$, void 0, upper, name);
    log(yield _at(shout(), 3));
  }
  try {
    throw new Error("caught constant");
  } catch (error) {
    const tell = () => _callFrom(_maker, _fn(3), tell$, void 0, error);
    return _at(tell(), 4);
  }
}
function* shout$(upper, name) {
  yield _at(0, 1);
  return `${name}${upper}!`;
}
function tell$(error) {
  return _at((error as Error).message, 1);
}
