import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["٣", "3:2 3:34", "·dot", "4:2 4:37", "́accent", "5:2 5:45", "‍joined", "6:2 6:45", "", "7:2 7:33", "a b-c", "8:2 8:38", "\uD800", "9:2 9:39", "1.5", "10:2 10:34", "anonymous", "11:2 11:34", "__proto__", "12:2 12:42", "main", "15:7 17:70"]))[i];
}
// Names that may continue an identifier but not begin one, and names that are none.
const object = {
  "٣"() {
    return _call(_fn(0), _٣$, this);
  },
  "·dot"() {
    return _call(_fn(1), _·dot$, this);
  },
  "\u0301accent"() {
    return _call(_fn(2), _́accent$, this);
  },
  "\u200djoined"() {
    return _call(_fn(3), _‍joined$, this);
  },
  ""() {
    return _call(_fn(4), $, this);
  },
  "a b-c"() {
    return _call(_fn(5), a_b_c$, this);
  },
  "\ud800"() {
    return _call(_fn(6), _$, this);
  },
  1.5() {
    return _call(_fn(7), _1_5$, this);
  },
  10n() {
    return _call(_fn(8), anonymous$, this);
  },
  "__proto__"() {
    return _call(_fn(9), proto__$, this);
  }
};
function* _٣$() {
  yield _at(0, 1);
  return "a digit";
}
function* _·dot$() {
  yield _at(0, 1);
  return "a dot";
}
function* _́accent$() {
  yield _at(0, 1);
  return "an accent";
}
function* _‍joined$() {
  yield _at(0, 1);
  return "a joiner";
}
function* $() {
  yield _at(0, 1);
  return "nothing";
}
function* a_b_c$() {
  yield _at(0, 1);
  return "words";
}
function* _$() {
  yield _at(0, 1);
  return "half a character";
}
function* _1_5$() {
  yield _at(0, 1);
  return "a fraction";
}
function* anonymous$() {
  yield _at(0, 1);
  return "a large number";
}
function* proto__$() {
  yield _at(0, 1);
  return "a method";
}
export function main(log) {
  return _call(_fn(10), main$, this, log);
}
function* main$(log) {
  for (const key of Reflect.ownKeys(object)) log(JSON.stringify(key), yield _at(object[key](), 1), JSON.stringify(object[key].name));
}
