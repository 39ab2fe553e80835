import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["get", "5:9 7:4", "get", "11:23 11:80", "Client.get", "12:26 12:70", "more", "16:22 16:54", "main", "20:7 22:6 23:6 24:10 24:47"], [2]))[i];
}
namespace Api {
  export interface Options {
    base: string;
  }
  const secret = "s";
  export const options: Options = {
    base: "/api"
  };
  export function get(path: string): Promise<string> {
    return _call(_fn(0), function* (path: string) {
      yield _at(0, 1);
      return `${options.base}${path}${secret}`;
    }, this, path);
  }
  export namespace V2 {
    export const get = (path: string) => _call(_fn(1), function* (path: string) {
      return `v2 ${yield _at(Api.get(path), 1)}`;
    }, void 0, path);
    export class Client {
      get(path: string) {
        return _call(_fn(2), function (path: string) {
          return _at(V2.get(`/client${path}`), 1);
        }, this, path);
      }
    }
  }
}
namespace Api {
  export const more = () => _call(_fn(3), function* () {
    yield _at(0, 1);
    return typeof get;
  }, void 0);
}
import get = Api.V2.get;
export function main(log: (line: string) => void) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(Api.get("/x"), 1));
  log(yield _at(get("/y"), 2));
  return [yield _at(new Api.V2.Client().get("/z"), 3), yield _at(Api.more(), 4)];
}
