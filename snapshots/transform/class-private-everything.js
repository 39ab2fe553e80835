import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Vault.#later", "6:2 6:38", "Vault.#make", "7:2 7:59 7:68", "Vault.open", "9:2 11:54 12:20 15:4 15:24", "nested", "14:19 14:33", "Vault.is", "17:2 17:41", "main", "20:7 22:18 22:38 23:6 24:6 24:25 25:2"]))[i];
}
class Vault {
  #secret = "s";
  static #count = 0;
  static #key() {
    return "key";
  }
  #wrap(x) {
    return `[${x}]`;
  }
  #later(x) {
    return _call(_fn(0), Vault.#Vault_later$, this, x);
  }
  static *#Vault_later$(x) {
    yield _at(0, 1);
    return this.#wrap(x) + Vault.#key();
  }
  static #make() {
    return _call(_fn(1), Vault.#Vault_make$, this);
  }
  static *#Vault_make$() {
    Vault.#count++;
    yield _at(0, 1);
    return _at(new Vault(), 2);
  }
  static make() {
    return Vault.#make();
  }
  open(other) {
    return _call(_fn(2), Vault.#Vault_open$, this, other);
  }
  static *#Vault_open$(other) {
    const _maker = _home();
    const results = [#secret in other, other.#secret, yield _at(other.#later(1), 1)];
    other.#secret = yield _at(Promise.resolve("changed"), 2);
    results.push(other.#secret, other?.#wrap?.(2), (() => this.#secret)());
    const nested = () => _callFrom(_maker, _fn(3), Vault.#nested$, void 0, other);
    return _at([...results, yield _at(nested(), 4)].join(), 3);
  }
  static *#nested$(other) {
    yield _at(0, 1);
    return other.#secret + Vault.#count;
  }
  static is(x) {
    return _call(_fn(4), Vault.#Vault_is$, this, x);
  }
  static *#Vault_is$(x) {
    yield _at(0, 1);
    return #secret in x;
  }
}
export function main(log) {
  return _call(_fn(5), main$, this, log);
}
function* main$(log) {
  const [a, b] = [yield _at(Vault.make(), 1), yield _at(Vault.make(), 2)];
  log(yield _at(a.open(b), 3));
  log(yield _at(Vault.is(a), 4), yield _at(Vault.is({}), 5));
  return _at(a.open({}).catch(error => error.name), 6);
}
