import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "18:7 22:27 29:13"]))[i];
}
const log = [];
const thenables = {
  "at once": {
    then: resolve => resolve("at once")
  },
  later: {
    then: resolve => queueMicrotask(() => resolve("later"))
  },
  rejects: {
    then: (_, reject) => reject(new Error("rejected"))
  },
  throws: {
    then() {
      throw new Error("threw");
    }
  },
  "throws too late": {
    then(resolve) {
      resolve("resolved first");
      throw new Error("never seen");
    }
  },
  twice: {
    then(resolve) {
      resolve("first");
      resolve("second");
    }
  },
  nested: {
    then: resolve => resolve({
      then: again => again("nested")
    })
  },
  "no function": {
    then: 5,
    toString: () => "no function"
  },
  getter: {
    get then() {
      log.push("then is read");
      return resolve => resolve("getter");
    }
  },
  "throwing getter": {
    get then() {
      throw new Error("getter threw");
    }
  },
  callable: Object.assign(() => {}, {
    then: resolve => resolve("callable")
  }),
  inherited: Object.create({
    then(resolve) {
      resolve(`inherited by ${typeof this}`);
    }
  }),
  primitive: "text"
};
export function main(write) {
  return _call(_fn(0), main$, this, write);
}
function* main$(write) {
  for (const [name, thenable] of Object.entries(thenables)) {
    try {
      log.push(`${name}: ${yield _at(thenable, 1)}`);
    } catch (error) {
      log.push(`${name}: ${error.message}`);
    }
  }
  try {
    Number.prototype.then = () => {
      throw new Error("asked of a primitive");
    };
    log.push(yield _at(5, 2));
  } finally {
    const _s = _shield();
    try {
      delete Number.prototype.then;
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
  for (const line of log) write(line);
}
