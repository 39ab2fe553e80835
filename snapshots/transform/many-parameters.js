import { module as _module, call as _call, apply as _apply, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["six", "1:0 1:57 1:66", "seven", "2:0 2:62 2:71", "nine", "3:0 3:93 3:102", "around/anonymous", "6:9 6:51 6:60", "Wide.m", "9:13 9:62", "main", "11:7 13:6 13:30 13:57 13:75 13:100 14:45 15:2"]))[i];
}
function six(a, b, c, d, e, f) {
  return _call(_fn(0), six$, this, a, b, c, d, e, f);
}
function* six$(a, b, c, d, e, f) {
  yield _at(0, 1);
  return _at([a, b, c, d, e, f].join(""), 2);
}
function seven(a, b, c, d, e, f, g) {
  return _apply(_fn(1), seven$, this, [a, b, c, d, e, f, g]);
}
function* seven$(a, b, c, d, e, f, g) {
  yield _at(0, 1);
  return _at([a, b, c, d, e, f, g].join(""), 2);
}
function nine(a, b, c, d, e, f, g = void 0, _ref = void 0, ...i) {
  return _apply(_fn(2), nine$, this, [a, b, c, d, e, f, g, _ref, ...i]);
}
function* nine$(a, b, c, d, e, f, g = "G", {
  h
} = {
  h: "H"
}, ...i) {
  yield _at(0, 1);
  return _at([a, b, c, d, e, f, g, h, i.length].join(""), 2);
}
function around(x, y, z) {
  return (a, b, c, d) => _apply(_fn(3), around_anonymous$, void 0, [x, y, z, a, b, c, d]);
}
function* around_anonymous$(x, y, z, a, b, c, d) {
  yield _at(0, 1);
  return _at([x, y, z, a, b, c, d].join(""), 2);
}
class Wide {
  m(a, b, c, d, e, f, g) {
    return _apply(_fn(4), Wide_m$, this, [a, b, c, d, e, f, g]);
  }
  tag = "!";
}
function* Wide_m$(a, b, c, d, e, f, g) {
  yield _at(0, 1);
  return this.tag + [a, b, c, d, e, f, g].join("");
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  log(yield _at(six(..."abcdef"), 1), yield _at(seven(..."abcdefg"), 2), yield _at(seven("a"), 3), yield _at(nine(..."abcdef"), 4), yield _at(nine(..."abcdefg", {
    h: 1
  }, 2, 3), 5));
  log(six.length, seven.length, nine.length, yield _at(around(1, 2, 3)(..."abcd"), 6));
  return _at(new Wide().m(1, 2, 3, 4, 5, 6, 7), 7);
}
