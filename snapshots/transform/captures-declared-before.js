import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["save", "3:2 5:4 7:4", "main", "20:7 23:6"]))[i];
}
function component(props) {
  const [value, setValue] = useState(props.initial);
  function save() {
    return _call(_fn(0), save$, this, value, setValue);
  }
  function onClick() {
    return save();
  }
  return {
    onClick,
    save
  };
}
function* save$(value, setValue) {
  yield _at(0, 1);
  setValue(value + 1);
  return _at(value, 2);
}
const states = [];
function useState(initial) {
  return [initial, next => states.push(next)];
}
export function main(log) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log) {
  const {
    onClick
  } = component({
    initial: 1
  });
  log(yield _at(onClick(), 1));
  return states;
}
