import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Base.find", "9:2 11:41 13:4", "Users.load", "20:2 22:4", "Users.all", "27:2", "main", "30:7 33:7 34:7 35:23"], [2]))[i];
}
interface Repository<T> {
  find(id: string): Promise<T | undefined>;
  all?(): Promise<readonly T[]>;
}
abstract class Base<T extends {
  id: string;
}> implements Repository<T> {
  protected abstract load(id: string): Promise<T>;
  protected readonly cache = new Map<string, T>();
  find(id: string): Promise<T | undefined> {
    return _call(_fn(0), Base_find$, this, id);
  }
  abstract get size(): number;
}
function* Base_find$(id: string) {
  const known = this.cache.get(id) ?? (yield _at(this.load(id), 1));
  this.cache.set(id, known as T);
  return _at(known, 2);
}
class Users extends Base<{
  id: string;
  name: string;
}> {
  static override readonly name: string = "Users";
  protected override load(id: string): Promise<{
    id: string;
    name: string;
  }> {
    return _call(_fn(1), Users_load$, this, id);
  }
  override get size() {
    return this.cache.size;
  }
  declare readonly tag?: string;
  all(this: this): Promise<readonly {
    id: string;
  }[]> {
    return _call(_fn(2), Users_all$, this);
  }
}
function* Users_load$(id: string) {
  yield _at(0, 1);
  return {
    id,
    name: `user ${id}`
  } as const satisfies {
    id: string;
    name: string;
  };
}
function Users_all$(this: this) {
  return [...this.cache.values()];
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const users: Repository<{
    id: string;
    name: string;
  }> & {
    size: number;
  } = new Users();
  log((yield _at(users.find("1"), 1))!.name);
  log((yield _at(users.find("1"), 2))?.name ?? "none");
  return [users.size, (yield _at(users.all?.(), 3))?.length];
}
