import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
import type { IncomingMessage } from "node:http";
import { type Server, STATUS_CODES } from "node:http";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Local.assert", "19:2 21:19", "read", "30:15 32:4 34:4", "main", "39:7 41:7 42:14"]))[i];
}
type Log = (line: string) => void;
interface Answer<T> {
  readonly value: T;
}
declare const ambient: undefined | number;
class Local<T extends string> {
  declare hidden: T;
  readonly items: T[];
  constructor(public first: T, ...rest: T[]) {
    this.items = [first, ...rest];
  }
  assert(this: Local<T>, value: unknown): Promise<Answer<T>> {
    return _call(_fn(0), Local_assert$, this, value);
  }
}
function* Local_assert$(this: Local<T>, value: unknown) {
  const found = (yield _at(Promise.resolve(value), 1)) as T;
  const known: T = found!;
  const answer = {
    value: known
  } satisfies Answer<T>;
  return <Answer<T>> answer;
}
function outer<T extends {
  id: number;
}>(value: T) {
  type Inside = T | null;
  const read = (other?: Inside): Promise<Inside> => _call(_fn(1), read$, void 0, value, other);
  return read;
}
function* read$(value, other?: Inside) {
  yield _at(0, 1);
  const result: Inside = other ?? value;
  return _at(result as typeof value, 2);
}
export function main(log: Log, unused?: IncomingMessage | Server): Promise<void> {
  return _call(_fn(2), main$, this, log, unused);
}
function* main$(log: Log, unused?: IncomingMessage | Server) {
  log((yield _at(new Local("a", "b").assert("c"), 1)).value);
  log(String((yield _at(outer({
    id: 7
  })(), 2))?.id));
  log(`${STATUS_CODES[200]} ${typeof ambient}`);
}
