import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Service.load", "19:2 22:4", "main", "27:7 29:6"]))[i];
}
const notes: string[] = [];
function logged(target: object, key: string, descriptor: PropertyDescriptor) {
  const own = descriptor.value as (...args: unknown[]) => unknown;
  notes.push(`${key} ${own.length}`);
  descriptor.value = function (...args: unknown[]) {
    notes.push(`before ${key}`);
    return own.apply(this, args);
  };
}
function marked(name: string) {
  return (target: object, key: string, index: number) => void notes.push(`${name} is ${key}#${index}`);
}
class Service {
  url = "/x";
  @logged
  load(@marked("id")
  id: string, @marked("page")
  page = void 0) {
    return _call(_fn(0), Service_load$, this, id, page);
  }
}
function* Service_load$(id: string, page = 1) {
  yield _at(0, 1);
  return `${this.url}/${id}?page=${page}`;
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(yield _at(new Service().load("7"), 1));
  return notes;
}
