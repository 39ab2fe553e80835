var {
  module: _module,
  call: _call,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["receiver", "1:0 3:2", "strict", "7:0 10:2", "Always.strict", "15:2 17:4 19:4", "Always.withPattern", "21:2", "main", "27:15 29:6 29:24 29:53 29:69 30:6 31:2"], [3]))[i];
}
function receiver() {
  return _call(_fn(0), receiver$, this);
}
function* receiver$() {
  yield _at(0, 1);
  return typeof this;
}
function strict() {
  "use strict";

  return _call(_fn(1), strict$, this);
}
function* strict$() {
  "use strict";

  yield _at(0, 1);
  return typeof this;
}
class Always {
  strict() {
    return _call(_fn(2), Always_strict$, this);
  }
  withPattern(_ref = void 0) {
    return _call(_fn(3), function ({
      a
    } = {
      a: 1
    }) {
      undeclared = a;
    }, this, _ref);
  }
}
function* Always_strict$() {
  "use strict";

  yield _at(0, 1);
  const {
    method
  } = {
    method: function () {
      return typeof this;
    }
  };
  return _at(method(), 2);
}
exports.main = function main(log) {
  return _call(_fn(4), main$, this, log);
};
function* main$(log) {
  log(yield _at(receiver(), 1), yield _at(receiver.call("text"), 2), yield _at(strict(), 3), yield _at(strict.call("text"), 4));
  log(yield _at(new Always().strict(), 5));
  return _at(new Always().withPattern(), 6);
}
