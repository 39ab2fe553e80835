import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 20:6 26:6 27:2", "Task.made", "4:18", "Task.run", "11:4 12:6", "Task.later", "15:12 15:24", "Task.first", "16:4 17:6", "method", "22:4 23:6"], [1, 3, 4, 5]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const _maker = _home();
  class Task {
    static made = () => _callFrom(_maker, _fn(1), Task_made$, void 0);
    static #count = 0;
    #name;
    constructor(name) {
      this.#name = name;
      Task.#count++;
    }
    run() {
      return _callFrom(_maker, _fn(2), Task.#Task_run$, this);
    }
    static *#Task_run$() {
      yield _at(0, 1);
      return `${this.#name} of ${Task.#count}`;
    }
    later = () => _callFrom(_maker, _fn(3), Task_later$, this);
    static first() {
      return _callFrom(_maker, _fn(4), Task_first$, this, Task);
    }
  }
  log(yield _at(Task.made(), 1));
  const object = {
    method() {
      return _callFrom(_maker, _fn(5), method$, this, Task);
    }
  };
  log(yield _at(Task.first(), 2));
  return _at(object.method(), 3);
}
function Task_made$() {
  return "static field";
}
function Task_later$() {
  return _at(this.run(), 1);
}
function Task_first$(Task) {
  return _at(new Task("first").later(), 1);
}
function method$(Task) {
  return _at(new Task("second").run(), 1);
}
