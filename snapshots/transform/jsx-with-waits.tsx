import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.tsx", ["load", "6:13 6:69 6:78", "Page", "8:0 10:15 12:17 12:47 12:84 13:7 13:48 14:66 15:8 15:44", "render", "14:20 14:36", "main", "21:7 23:15 26:2 26:24"]))[i];
}
type Props = Record<string, unknown> | null;
type Element = {
  tag: unknown;
  props: Props;
  children: unknown[];
};
const h = (tag: unknown, props: Props, ...children: unknown[]): Element => ({
  tag,
  props,
  children
});
const Fragment = "fragment";
const load = <T,>(value: T): Promise<T> => _call(_fn(0), load$, void 0, value);
function* load$<T>(value: T) {
  yield _at(0, 1);
  return _at(value, 2);
}
function Page(_ref: {
  id: string;
  children?: unknown;
}): Promise<Element> {
  return _call(_fn(1), Page$, this, _ref);
}
function* Page$({
  id,
  children
}: {
  id: string;
  children?: unknown;
}) {
  const _maker = _home();
  const rest = yield _at(load({
    role: "main",
    hidden: false
  }), 1);
  return <section id={yield _at(load(id), 2)} {...rest} {...yield _at(load({
    extra: 1
  }), 3)} data-late={yield _at(load("late"), 4)}>
      {yield _at(load("child"), 5)} text {children} {...yield _at(load([1, 2]), 6)}
      <Item render={() => _callFrom(_maker, _fn(2), render$, void 0)}>{yield _at(load(<i />), 7)}</Item>
      {(yield _at(load(true), 8)) && <u title={`t ${yield _at(load(1), 9)}`} />}
    </section>;
}
function* render$() {
  return <b>{yield _at(load("rendered"), 1)}</b>;
}
const Item = ({
  render
}: {
  render?: () => Promise<Element>;
  children?: unknown;
}) => render;
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const page = yield _at(Page({
    id: "p",
    children: "given"
  }), 1);
  log(JSON.stringify(page));
  const item = page.children.find(child => (child as Element)?.tag === Item) as Element;
  return _at(JSON.stringify(yield _at((item.props?.render as () => Promise<Element>)(), 3)), 2);
}
