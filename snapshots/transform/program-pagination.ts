import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Client.page", "6:2 9:4 10:4", "Client.all", "12:2 17:25 19:33", "main", "26:7 29:9 30:9 31:2"]))[i];
}
interface Page {
  items: number[];
  next?: number;
}
const pages: Record<number, Page> = {
  0: {
    items: [1, 2],
    next: 1
  },
  1: {
    items: [3],
    next: 2
  },
  2: {
    items: []
  }
};
class Client {
  requests = 0;
  page(n: number): Promise<Page> {
    return _call(_fn(0), Client_page$, this, n);
  }
  all(limit = void 0): Promise<number[]> {
    return _call(_fn(1), Client_all$, this, limit);
  }
}
function* Client_page$(n: number) {
  this.requests++;
  yield _at(0, 1);
  return _at(pages[n] ?? Promise.reject(new RangeError(`no page ${n}`)), 2);
}
function* Client_all$(limit = Number.POSITIVE_INFINITY) {
  const found: number[] = [];
  let next: number | undefined = 0;
  do {
    const page: Page = yield _at(this.page(next), 1);
    found.push(...page.items);
    if (found.length >= limit) return _at(found.slice(0, limit), 2);
    ({
      next
    } = page);
  } while (next !== undefined);
  return found;
}
export function main(log: (line: string) => void) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const client = new Client();
  log(`${yield _at(client.all(), 1)} in ${client.requests}`);
  log(`${yield _at(client.all(2), 2)} in ${client.requests}`);
  return _at(client.page(9).catch((error: RangeError) => error.message), 3);
}
