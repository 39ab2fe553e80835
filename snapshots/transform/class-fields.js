import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Widget.onClick", "9:12 11:4", "Widget.describe", "15:20 17:4 18:4", "Widget.fn", "20:14 22:4", "Widget.anonymous", "25:21 27:4", "anonymous", "30:18 32:6", "main", "38:7 42:6 43:6 43:31 43:50 44:2"], [3]))[i];
}
class Base {
  get kind() {
    return "base";
  }
}
class Widget extends Base {
  name = "widget";
  onClick = n => _call(_fn(0), Widget_onClick$, this, () => super.kind, n);
  static label = "Widget";
  static describe = () => _call(_fn(1), Widget_describe$, this);
  static fn = function () {
    return _call(_fn(2), Widget_fn$, this, Widget);
  };
  ["computed" + 1] = () => _call(_fn(3), Widget_anonymous$, this);
  static {
    this.ready = (() => _call(_fn(4), anonymous$, this))();
  }
}
function* Widget_onClick$(_superKind, n) {
  yield _at(0, 1);
  return `${this.name} ${_superKind()} ${n}`;
}
function* Widget_describe$() {
  yield _at(0, 1);
  return _at(this.label, 2);
}
function* Widget_fn$(Widget) {
  yield _at(0, 1);
  return this === Widget;
}
function Widget_anonymous$() {
  return _at(this.name, 1);
}
function* anonymous$() {
  yield _at(0, 1);
  return `ready ${this.label}`;
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  const widget = new Widget();
  const {
    onClick
  } = widget;
  log(yield _at(onClick(1), 1), onClick.name, onClick.length);
  log(yield _at(Widget.describe(), 2), yield _at(Widget.fn(), 3), yield _at(widget.computed1(), 4));
  return _at(Widget.describe.name, 5);
}
