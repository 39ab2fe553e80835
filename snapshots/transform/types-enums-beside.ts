import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["describe", "5:0 8:2 11:52 12:13", "main", "16:7 18:6 19:6 21:10"]))[i];
}
export enum Level {
  Low,
  High = Low + 10,
  Named = "named".length
}
export const enum Flag {
  A = 1 << 0,
  B = 1 << 1,
  Both = A | B
}
declare enum Ambient {
  X
}
function describe(level: Level, flag: Flag = void 0): Promise<string> {
  return _call(_fn(0), describe$, this, level, flag);
}
function* describe$(level: Level, flag: Flag = Flag.Both) {
  enum Local {
    One = "one",
    Two = "two"
  }
  yield _at(0, 1);
  switch (level) {
    case Level.Low:
      return `${Level[level]} ${flag} ${Local.One}`;
    case Level.High:
      return `${Level[Level.High]} ${yield _at(Promise.resolve(Flag.A), 2)}`;
    default:
      return _at(Object.values(Local).join(), 3);
  }
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(describe(Level.Low), 1));
  log(yield _at(describe(Level.High, Flag.A), 2));
  const unused: Ambient | undefined = undefined;
  return [yield _at(describe(Level.Named), 3), unused];
}
