import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Query.then", "4:2 6:4", "main", "12:7 14:6 16:4 20:2"]))[i];
}
class Query {
  #steps = [];
  where(step) {
    this.#steps.push(step);
    return this;
  }
  then(resolve, reject) {
    return _call(_fn(0), Query.#Query_then$, this, resolve, reject);
  }
  static *#Query_then$(resolve, reject) {
    yield _at(0, 1);
    if (this.#steps.includes("fail")) reject(new Error("query failed"));else resolve(this.#steps.join(" and "));
  }
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  log(yield _at(new Query().where("a").where("b"), 1));
  try {
    yield _at(new Query().where("fail"), 2);
  } catch (error) {
    log(error.message);
  }
  return _at(new Query().where("returned"), 3);
}
