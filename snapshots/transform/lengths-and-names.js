import { module as _module, call as _call, apply as _apply } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["plain", "1:14", "withDefault", "4:20", "withRest", "7:17", "withPatterns", "10:21", "patternDefault", "13:0", "method", "17:2", "quoted key", "20:2", "anonymous", "23:2", "arrow", "26:9", "main", "31:7"], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))[i];
}
const plain = (a, b) => _call(_fn(0), plain$, void 0, a, b);
function plain$(a, b) {}
const withDefault = (a, b = void 0, c) => _call(_fn(1), withDefault$, void 0, a, b, c);
function withDefault$(a, b = 1, c) {}
const withRest = (a, ...rest) => _apply(_fn(2), withRest$, void 0, [a, ...rest]);
function withRest$(a, ...rest) {}
const withPatterns = (_ref, _ref2, c) => _call(_fn(3), withPatterns$, void 0, _ref, _ref2, c);
function withPatterns$({
  a
}, [b], c) {}
function patternDefault(_ref = void 0, b) {
  return _call(_fn(4), patternDefault$, this, _ref, b);
}
function patternDefault$({
  a
} = {}, b) {}
const object = {
  method(a, b) {
    return _call(_fn(5), method$, this, a, b);
  },
  "quoted key"(a) {
    return _call(_fn(6), quoted_key$, this, a);
  },
  [`computed${1}`]() {
    return _call(_fn(7), anonymous$, this);
  },
  arrow: a => _call(_fn(8), arrow$, void 0, a)
};
function method$(a, b) {}
function quoted_key$(a) {}
function anonymous$() {}
function arrow$(a) {}
export function main(log) {
  return _call(_fn(9), main$, this, log);
}
function main$(log) {
  for (const fn of [plain, withDefault, withRest, withPatterns, patternDefault, ...Object.values(object)]) {
    log(fn.name, fn.length);
  }
}
