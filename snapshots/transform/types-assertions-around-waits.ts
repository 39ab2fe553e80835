import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["send", "2:13 2:77 2:86", "read", "7:0 9:23 11:18 12:38 14:14 15:21", "main", "19:7 21:6 22:2"]))[i];
}
type Reply = {
  readonly data?: {
    items: string[];
  } | null;
};
const send = (reply: unknown): Promise<unknown> => _call(_fn(0), send$, void 0, reply);
function* send$(reply: unknown) {
  yield _at(0, 1);
  return _at(reply, 2);
}
function check(value: unknown): asserts value is Reply {
  if (typeof value !== "object") throw new TypeError("no reply");
}
const isText = (value: unknown): value is string => typeof value === "string";
function read(reply: unknown): Promise<string> {
  return _call(_fn(1), read$, this, reply);
}
function* read$(reply: unknown) {
  const raw: unknown = yield _at(send(reply)!, 1);
  check(raw);
  const items = ((yield _at(send(raw), 2)) as Reply).data!.items satisfies string[];
  const first = (<string | undefined> (yield _at(send(items[0]), 3)))!;
  let definite!: string;
  definite = (yield _at(send(first) as Promise<string>, 4)) as string;
  const list = [...((yield _at(send(items), 5)) as string[])] as const;
  return isText(definite) ? `${definite} ${list.length}` : "none";
}
export function main(log: (line: string) => void) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(read({
    data: {
      items: ["a", "b"]
    }
  }), 1));
  return _at(read("text").catch((error: unknown) => (error as Error).message), 2);
}
