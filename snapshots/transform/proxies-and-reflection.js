import { module as _module, call as _call, callFrom as _callFrom, applyFrom as _applyFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Service.load", "2:2 2:36", "main", "6:7 16:6 18:32 20:2", "get/anonymous", "13:13 13:66", "load", "19:27 19:66"]))[i];
}
class Service {
  load(x) {
    return _call(_fn(0), Service_load$, this, x);
  }
  name = "service";
}
function* Service_load$(x) {
  yield _at(0, 1);
  return `${this.name} ${x}`;
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  const calls = [];
  const proxy = new Proxy(new Service(), {
    get(target, key, receiver) {
      const value = Reflect.get(target, key, receiver);
      if (typeof value !== "function") return value;
      return (...args) => _applyFrom(_maker, _fn(2), get_anonymous$, void 0, [target, key, value, calls, ...args]);
    }
  });
  log(yield _at(proxy.load(1), 1), calls.join());
  const {
    value
  } = Reflect.getOwnPropertyDescriptor(Service.prototype, "load");
  log(value.name, value.length, yield _at(Reflect.apply(value, {
    name: "applied"
  }, [2]), 2));
  Service.prototype.load = function (x) {
    return _callFrom(_maker, _fn(3), load$, this, value, x);
  };
  return _at(new Service().load(3), 3);
}
function* get_anonymous$(target, key, value, calls, ...args) {
  calls.push(key);
  const result = yield _at(value.apply(target, args), 1);
  return `proxied ${result}`;
}
function* load$(value, x) {
  return `patched ${yield _at(value.call(this, x), 1)}`;
}
