import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Service.load", "15:2 19:4", "Service.of", "23:2 23:64 23:73", "Service.run", "25:23 25:55", "main", "28:7 31:6 32:13 33:6"], [2]))[i];
}
const notes: string[] = [];
const note = (what: string) => (...args: unknown[]): void => {
  notes.push(`${what} ${typeof args[1] === "string" ? args[1] : "class"}`);
};
function timed(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const inner = descriptor.value as (...args: unknown[]) => Promise<unknown>;
  return {
    ...descriptor,
    async value(this: unknown, ...args: unknown[]) {
      const result = await inner.apply(this, args);
      return `timed ${key} ${String(result)}`;
    }
  };
}
@note("class")
class Service {
  @note("field")
  private base = "b";
  @note("static")
  static instances = 0;
  constructor(@note("constructor parameter")
  readonly name = "n") {
    Service.instances++;
  }
  @timed
  @note("method")
  load(@note("parameter")
  id: string, _ref: {
    deep?: number;
  } = void 0): Promise<string> {
    return _call(_fn(0), Service_load$, this, id, _ref);
  }
  @timed
  static of(): Promise<number> {
    return _call(_fn(1), Service_of$, this);
  }
  @note("accessor")
  get label(): string {
    return this.name;
  }
  @note("arrow")
  run = () => _call(_fn(2), Service_run$, this);
}
function* Service_load$(id: string, {
  deep = 1
}: {
  deep?: number;
} = {}) {
  yield _at(0, 1);
  return `${this.base}${this.name}${id}${deep}`;
}
function* Service_of$() {
  yield _at(0, 1);
  return _at(this.instances, 2);
}
function Service_run$() {
  return _at(this.label, 1);
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const service = new Service();
  log(yield _at(service.load("1"), 1));
  log(String(yield _at(Service.of(), 2)));
  log(yield _at(service.run(), 3));
  for (const line of notes) log(line);
}
