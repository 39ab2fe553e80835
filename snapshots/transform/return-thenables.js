import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["anonymous", "3:2", "anonymous", "4:2", "anonymous", "5:2", "anonymous", "6:2", "anonymous", "7:2", "anonymous", "8:2 8:34 8:43", "anonymous", "9:2", "anonymous", "10:2 10:34", "main", "13:7 15:37"], [0, 1, 2, 3, 4, 6, 7]))[i];
}
const log = [];
const kinds = [() => _call(_fn(0), anonymous$, void 0), () => _call(_fn(1), anonymous$2, void 0), () => _call(_fn(2), anonymous$3, void 0), () => _call(_fn(3), anonymous$4, void 0), () => _call(_fn(4), anonymous$5, void 0), () => _call(_fn(5), anonymous$6, void 0), () => _call(_fn(6), anonymous$7, void 0), () => _call(_fn(7), anonymous$8, void 0)];
function anonymous$() {
  return {
    then: resolve => resolve("adopted")
  };
}
function anonymous$2() {
  return {
    then: (_, reject) => reject(new Error("rejected"))
  };
}
function anonymous$3() {
  return {
    then() {
      throw new Error("threw");
    }
  };
}
function anonymous$4() {
  return {
    get then() {
      throw new Error("getter threw");
    }
  };
}
function anonymous$5() {
  return {
    then: resolve => resolve(Promise.resolve("twice removed"))
  };
}
function* anonymous$6() {
  yield _at(0, 1);
  return _at(Object.assign(() => {}, {
    then: resolve => resolve("callable")
  }), 2);
}
function anonymous$7() {
  try {
    return {
      then() {
        throw new Error("outside the try");
      }
    };
  } catch {
    return "never";
  }
}
function anonymous$8() {
  return _at([{
    then: () => log.push("never asked")
  }].length, 1);
}
export function main(write) {
  return _call(_fn(8), main$, this, write);
}
function* main$(write) {
  for (const kind of kinds) log.push(yield _at(kind().catch(error => error.message), 1));
  for (const line of log) write(line);
}
