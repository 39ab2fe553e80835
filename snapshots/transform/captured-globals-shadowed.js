import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["shadowed", "3:0 7:6 13:2", "main", "16:7 18:2", "main/shadowed", "18:18"], [1, 2]))[i];
}
const Date = {
  now: () => "my clock"
};
function shadowed(fetch, log) {
  return _call(_fn(0), shadowed$, this, fetch, log);
}
function* shadowed$(fetch, log) {
  const Math = {
    random: () => "my chance"
  };
  const crypto = {
    randomUUID: () => "my id"
  };
  log(yield _at(fetch("/x"), 1), Date.now(), Math.random(), crypto.randomUUID());
  {
    const setTimeout = f => f();
    setTimeout(() => log("at once"));
  }
  const window = {
    fetch: url => `window ${url}`
  };
  return _at(window.fetch("/y"), 2);
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function main$(log) {
  const _maker = _home();
  return _at(shadowed(url => _callFrom(_maker, _fn(2), main_shadowed$, void 0, url), log), 1);
}
function main_shadowed$(url) {
  return `mine ${url}`;
}
