var {
  module: _module,
  call: _call,
  callFrom: _callFrom,
  home: _home,
  generate: _generate,
  give: _give,
  at: _at
} = require("@asupersync/browser/compiled");
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.cjs", ["main", "1:15 8:12 10:11 11:12 14:12 26:36", "other", "15:8 15:33 15:42", "f", "16:8", "late", "17:8 17:32", "only", "24:6 24:31", "top", "32:4 32:46"], [2, 5]))[i];
}
exports.main = function main(log) {
  return _call(_fn(0), main$, this, log);
};
function* main$(log) {
  const _maker = _home();
  const f = 2;
  for (const round of [1, 2, 3]) {
    {
      const _d = f + round;
      {
        let other;
        let f;
        let late;
        switch (_d) {
          case (other = function () {
            return _callFrom(_maker, _fn(1), function* () {
              yield _at(0, 1);
              return _at(other.name, 2);
            }, this);
          }, f = function () {
            return _callFrom(_maker, _fn(2), f$, this);
          }, late = function () {
            return _callFrom(_maker, _fn(3), function* () {
              yield _at(0, 1);
              return kept;
            }, this);
          }, 3):
            const kept = 5;
            log(yield _at(late(), 1), typeof other);
            break;
          case yield _at(4, 2):
            log(yield _at(other(), 3));
            continue;
          default:
            log(yield _at(other(), 4));
        }
      }
    }
  }
  label: {
    const _d = 1;
    {
      let only;
      switch (_d) {
        default:
          only = function () {
            return _generate(_maker, _fn(4), only$, this);
          };
          log(typeof only);
          break label;
      }
    }
  }
  log(typeof only, typeof other, f, yield _at(exports.top(1), 5), exports.beyond);
}
function f$() {}
function* only$() {
  yield _give(yield _at(1, 1), 1);
}
{
  const _d = exports.main.length;
  {
    let top;
    switch (_d) {
      case (top = function (n) {
        return _call(_fn(5), top$, this, top, n);
      }, 1):
        exports.top = top;
    }
  }
}
function top$(top, n) {
  return _at(n === 0 ? "top" : top(n - 1), 1);
}
exports.beyond = typeof top;
