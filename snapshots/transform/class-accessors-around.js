import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Account.deposit", "9:2 11:20 12:20 13:4", "Account.open", "15:2 19:4 20:4", "main", "24:7 26:18 28:2 29:2"]))[i];
}
class Account {
  #balance = 0;
  static #opened = 0;
  get balance() {
    return this.#balance;
  }
  set balance(value) {
    if (value < 0) throw new RangeError("overdrawn");
    this.#balance = value;
  }
  get #double() {
    return this.#balance * 2;
  }
  set #double(value) {
    this.#balance = value / 2;
  }
  static get opened() {
    return Account.#opened;
  }
  deposit(amount) {
    return _call(_fn(0), Account.#Account_deposit$, this, amount);
  }
  static *#Account_deposit$(amount) {
    this.balance += yield _at(Promise.resolve(amount), 1);
    this.#double += yield _at(Promise.resolve(2), 2);
    return _at(this.#double, 3);
  }
  static open(amount) {
    return _call(_fn(1), Account.#Account_open$, this, amount);
  }
  static *#Account_open$(amount) {
    Account.#opened++;
    const account = new this();
    yield _at(account.deposit(amount), 1);
    return _at(account, 2);
  }
}
export function main(log) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log) {
  const account = yield _at(Account.open(5), 1);
  log(account.balance, Account.opened);
  yield _at(account.deposit(-10).catch(error => log(error.name)), 2);
  return _at(account.balance, 3);
}
