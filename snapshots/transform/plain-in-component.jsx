import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.jsx", ["onClick", "7:18 10:4", "useClicks/anonymous", "17:9", "main", "23:7 26:6 26:23 27:2"], [0, 1]))[i];
}
// What stays in a component has no generator if it waits for nothing: nothing to warn of (ASX2202).
const h = (tag, props) => ({
  tag,
  ...props
});
const saved = [];
export function Clicker() {
  let clicks = 0;
  const onClick = () => _call(_fn(0), function () {
    saved.push(++clicks);
    return _at(clicks, 1);
  }, void 0);
  return <button onClick={onClick} />;
}
export function useClicks(start) {
  let clicks = start;
  return () => _call(_fn(1), function () {
    return ++clicks;
  }, void 0);
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const {
    onClick
  } = Clicker();
  log(yield _at(onClick(), 1), yield _at(onClick(), 2), saved.length);
  return _at(useClicks(5)(), 3);
}
