import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Vault.#unlock", "5:2 7:4 10:4", "Vault.open", "13:2 15:4", "Vault.opened", "18:2 20:4", "Vault.inner", "24:2 32:4 33:4", "main", "37:7 40:6 41:2 42:6 43:2"], [1]))[i];
}
class Vault {
  #secret = "s3cret";
  static #opened = 0;
  #unlock(key) {
    return _call(_fn(0), Vault.#Vault_unlock$, this, key);
  }
  static *#Vault_unlock$(key) {
    yield _at(0, 1);
    if (key !== "right") throw new Error("wrong key");
    Vault.#opened++;
    return _at(this.#secret, 2);
  }
  open(key) {
    return _call(_fn(1), Vault.#Vault_open$, this, key);
  }
  static #Vault_open$(key) {
    return _at(this.#unlock(key), 1);
  }
  static opened(vault) {
    return _call(_fn(2), Vault.#Vault_opened$, this, vault);
  }
  static *#Vault_opened$(vault) {
    yield _at(0, 1);
    return [Vault.#opened, #secret in vault];
  }
  inner() {
    return _call(_fn(3), Vault_inner$, this);
  }
}
function* Vault_inner$() {
  class Own {
    #mine = "mine";
    read() {
      return this.#mine;
    }
  }
  yield _at(0, 1);
  return _at(new Own().read(), 2);
}
export function main(log) {
  return _call(_fn(4), main$, this, log);
}
function* main$(log) {
  const vault = new Vault();
  log(yield _at(vault.open("right"), 1));
  yield _at(vault.open("wrong").catch(error => log(error.message)), 2);
  log(yield _at(vault.inner(), 3));
  return _at(Vault.opened(vault), 4);
}
