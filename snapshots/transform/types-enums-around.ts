import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["inFunction/anonymous", "5:9 5:41", "inBlocks/anonymous", "12:13 12:45", "inBlocks/anonymous", "16:13 16:61 16:70", "level", "24:17 24:49 24:58", "main", "28:7 30:6 30:28 30:49 30:70"], [1]))[i];
}
enum Program {
  Level = "program"
}
function inFunction() {
  enum Local {
    One = 1,
    Two
  }
  return () => _call(_fn(0), function* () {
    yield _at(0, 1);
    return [Local.One, Local[2], Program.Level];
  }, void 0);
}
function inBlocks(level: number) {
  switch (level) {
    case 0:
      {
        const enum InBlock {
          X = 7
        }
        return () => _call(_fn(1), function () {
          return _at(InBlock.X, 1);
        }, void 0);
      }
    default:
      enum InCase {
        Y = 8
      }
      return (given = void 0) => _call(_fn(2), function* (given = InCase.Y) {
        yield _at(0, 1);
        return _at(given, 2);
      }, void 0, given);
  }
}
class Holder {
  static level: () => Promise<string>;
  static {
    enum InStatic {
      Z = "static"
    }
    this.level = () => _call(_fn(3), function* () {
      yield _at(0, 1);
      return _at(InStatic.Z, 2);
    }, void 0);
  }
}
export function main(log: (...words: unknown[]) => void) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log: (...words: unknown[]) => void) {
  log(yield _at(inFunction()(), 1), yield _at(inBlocks(0)(), 2), yield _at(inBlocks(1)(), 3), yield _at(Holder.level(), 4));
}
