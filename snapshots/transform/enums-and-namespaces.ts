import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["change", "9:9 11:4", "read", "16:24 18:6", "paint", "23:0 28:2", "main", "32:7 34:6 35:6 36:2"], [1]))[i];
}
enum Color {
  Red = "red",
  Blue = "blue"
}
namespace Palette {
  export const primary = Color.Red;
  export let current: Color = primary;
  export function change(color: Color) {
    return _call(_fn(0), function* (color: Color) {
      yield _at(0, 1);
      current = color;
      return `${primary} to ${current}`;
    }, this, color);
  }
  export namespace Inner {
    export const read = () => _call(_fn(1), function () {
      return _at(current, 1);
    }, void 0);
  }
}
function paint(color: Color): Promise<string> {
  return _call(_fn(2), paint$, this, color);
}
function* paint$(color: Color) {
  const enum Size {
    Small = 1
  }
  yield _at(0, 1);
  return `${color} ${Size.Small} ${Palette.current}`;
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(Palette.change(Color.Blue), 1));
  log(yield _at(Palette.Inner.read(), 2));
  return _at(paint(Color.Red), 3);
}
