import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["Node.make", "5:2 8:4 9:4", "Node.clone", "14:2 16:4 17:4", "Inner.self", "22:2 24:4", "main", "29:7 31:16 33:9 34:2"]))[i];
}
const log = [];
class Node {
  static first = Node.make("first");
  static make(name) {
    return _call(_fn(0), Node_make$, this, Node, name);
  }
  constructor(name) {
    this.name = name;
  }
  clone() {
    return _call(_fn(1), Node_clone$, this, Node);
  }
}
function* Node_make$(Node, name) {
  log.push(`make ${name} ${typeof Node}`);
  yield _at(0, 1);
  return _at(new Node(name), 2);
}
function* Node_clone$(Node) {
  yield _at(0, 1);
  return _at(new Node(`${this.name}'`), 2);
}
const Expression = class Inner {
  self() {
    return _call(_fn(2), Inner_self$, this, Inner);
  }
};
function* Inner_self$(Inner) {
  yield _at(0, 1);
  return Inner === Expression;
}
export function main(write) {
  return _call(_fn(3), main$, this, write);
}
function* main$(write) {
  const first = yield _at(Node.first, 1);
  write(log.join());
  write((yield _at(first.clone(), 2)).name);
  return _at(new Expression().self(), 3);
}
