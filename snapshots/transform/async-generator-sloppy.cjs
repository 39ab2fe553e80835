var {
  module: _module,
  call: _call,
  home: _home,
  generate: _generate,
  give: _give,
  delegate: _delegate,
  at: _at,
  shield: _shield,
  unshield: _unshield,
  pending: _pending,
  DRAIN: _DRAIN,
  DELIVER: _DELIVER,
  iterate: _iterate
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["mapped", "1:0 4:2 6:2 7:2 8:2", "own", "11:0 14:2 15:2 16:2 24:4 26:2", "inBlock", "21:4 22:6", "strict", "29:0 32:2 33:2", "self", "38:14 41:2 42:17", "main", "45:15 49:4 49:15"]))[i];
}
function mapped(a, b) {
  const _callee = arguments.callee;
  return _generate(void 0, _fn(0), function* (a, b) {
    arguments.callee = _callee;
    a = "changed";
    yield _give(yield _at(arguments[0], 1), 1);
    arguments[1] = "through arguments";
    yield _give(yield _at(b, 2), 2);
    yield _give(yield _at(arguments.length, 3), 3);
    yield _give(yield _at(arguments.callee === mapped, 4), 4);
  }, this, ...arguments);
}
function own(a) {
  return _generate(void 0, _fn(1), own$, this, a);
}
function* own$(a) {
  const _maker = _home();
  var a;
  yield _give(yield _at(a, 1), 1);
  yield _give(yield _at(typeof this, 2), 2);
  yield _give(yield _at(hoisted(), 3), 3);
  function hoisted() {
    return "hoisted";
  }
  if (true) {
    let inBlock = function () {
      return _generate(_maker, _fn(2), function* () {
        yield _give(yield _at("in a block", 1), 1);
      }, this);
    };
    yield _delegate(inBlock(), 4);
  }
  yield _give(yield _at(typeof inBlock, 5), 5);
}
function strict() {
  "use strict";

  return _generate(void 0, _fn(3), strict$, this);
}
function* strict$() {
  "use strict";

  yield _give(yield _at(typeof this, 1), 1);
  yield _give(yield _at(function () {
    return typeof this;
  }(), 2), 2);
}
const named = function self(depth) {
  return _generate(void 0, _fn(4), function* (depth) {
    self = null;
    yield _give(yield _at(typeof self, 1), 1);
    if (depth > 0) yield _delegate(self(depth - 1), 2);
  }, this, depth);
};
exports.main = function main(log) {
  return _call(_fn(5), main$, this, log);
};
function* main$(log) {
  for (const make of [() => mapped("a", "b", "c"), () => own("kept"), () => strict.call("receiver"), () => named(1)]) {
    const values = [];
    {
      const _i = _iterate(make());
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const value = _i.value;
          values.push(value);
        }
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        const _s = _shield();
        try {
          if (_i.close()) _i.closed(yield _at(_i.value, 1));
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_i.isLeft && _pending()) yield _DELIVER;
    }
    log(values.join());
  }
}
