import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.jsx", ["onClick", "5:18 7:4", "useClicks/anonymous", "15:9 17:4", "main", "22:7 25:6 25:23 26:2"]))[i];
}
const h = (tag, props) => ({
  tag,
  ...props
});
function Clicker() {
  let clicks = 0;
  const onClick = () => _call(_fn(0), function* () {
    yield _at(0, 1);
    return ++clicks;
  }, void 0);
  return <button onClick={onClick} />;
}
export function useClicks(start) {
  let clicks = start;
  return () => _call(_fn(1), function* () {
    yield _at(0, 1);
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
  log(yield _at(onClick(), 1), yield _at(onClick(), 2));
  return _at(useClicks(5)(), 3);
}
