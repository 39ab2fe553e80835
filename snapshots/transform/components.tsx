import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.tsx", ["save", "14:15 16:4 18:4", "declared", "20:2 22:4", "onClick", "28:17 30:23", "main", "39:7 42:61 44:21", "element", "43:18 43:34"]))[i];
}
type Props = {
  onClick?: () => Promise<string>;
  children?: unknown;
  render?: () => unknown;
};
type Element = {
  tag: string;
  props: Props;
};
const h = (tag: string, props: Props | null, ...children: unknown[]): Element => ({
  tag,
  props: {
    ...props,
    children
  }
});
const Fragment = "fragment";
function useState<T>(initial: T): [T, (next: T) => void] {
  return [initial, next => void seen.push(next)];
}
const seen: unknown[] = [];
export function Search({
  query
}: {
  query: string;
}) {
  const [value, setValue] = useState<string>("none");
  const save = <T extends string,>(text: T): Promise<T> => _call(_fn(0), save$, void 0, setValue, text);
  function declared() {
    return _call(_fn(1), declared$, void 0, query, value, save);
  }
  return <form>
      <button onClick={() => _call(_fn(2), onClick$, void 0, query, save)} />
      <button onClick={declared} />
    </form>;
}
function* save$<T extends string>(setValue, text: T) {
  yield _at(0, 1);
  setValue(text);
  return _at(text, 2);
}
function* declared$(query, value, save) {
  yield _at(save("declared"), 1);
  return `declared ${query} ${value}`;
}
function* onClick$(query, save) {
  const text = yield _at(save(`clicked ${query}`), 1);
  return text;
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const _maker = _home();
  const form = Search({
    query: "q"
  }) as Element;
  for (const button of form.props.children as Element[]) log(yield _at(button.props.onClick!(), 1));
  const element = () => _callFrom(_maker, _fn(4), element$, void 0);
  log(JSON.stringify(yield _at(element(), 2)));
  return seen;
}
function* element$() {
  return <b>{yield _at(Promise.resolve("text"), 1)}</b>;
}
