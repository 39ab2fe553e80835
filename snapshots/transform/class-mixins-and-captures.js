import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["size", "2:2 2:36 2:82", "size", "5:2 5:69", "Shape.describe", "10:2 10:39 10:48", "main", "13:7 18:2"], [3]))[i];
}
const Sized = (Base, unit) => class extends Base {
  size(n) {
    return _call(_fn(0), size$, this, unit, () => super.describe, n);
  }
};
function* size$(unit, _superDescribe, n) {
  yield _at(0, 1);
  return `${n * this.scale()}${unit} ${yield _at(_superDescribe()?.call(this), 2)}`;
}
const Logged = (Base, log) => class extends Base {
  size(n) {
    return _call(_fn(1), size$2, this, log, () => super.size, n);
  }
};
function* size$2(log, _superSize, n) {
  log(`size ${n}`);
  const result = yield _at(_superSize().call(this, n), 1);
  log("sized");
  return result;
}
class Shape {
  scale() {
    return 2;
  }
  describe() {
    return _call(_fn(2), Shape_describe$, this);
  }
}
function* Shape_describe$() {
  yield _at(0, 1);
  return _at(this.constructor.name, 2);
}
export function main(log) {
  return _call(_fn(3), main$, this, log);
}
function main$(log) {
  class Box extends Logged(Sized(Shape, "px"), log) {
    scale() {
      return super.scale() * 10;
    }
  }
  return _at(new Box().size(3), 1);
}
