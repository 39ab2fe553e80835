import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER, iterate as _iterate, mark as _mark, all as _all } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Parser.parse", "7:2 9:4 9:15 12:4", "evaluate", "25:17 27:30 28:15 29:2", "main", "34:7 36:13 36:28 37:2"]))[i];
}
type Node = {
  type: "number";
  value: number;
} | {
  type: "call";
  name: string;
  args: Node[];
};
class Parser {
  #at = 0;
  constructor(readonly source: AsyncIterable<string>) {}
  #text = "";
  parse(): Promise<Node> {
    return _call(_fn(0), Parser.#Parser_parse$, this);
  }
  static *#Parser_parse$() {
    {
      const _i = _iterate(this.source);
      try {
        while (_i.take(yield _at(_i.next(), 2))) {
          const chunk = _i.value;
          this.#text += chunk;
        }
      } catch (_e) {
        throw _i.failed(_e);
      } finally {
        const _s = _shield();
        try {
          if (_i.close()) _i.closed(yield _at(_i.value, 1));
        } catch (_e) {
          throw _i.failed(_e);
        } finally {
          if (_unshield(_s)) yield _DRAIN;
        }
      }
      if (_i.isLeft && _pending()) yield _DELIVER;
    }
    const node = this.#node();
    if (this.#at !== this.#text.length) throw new SyntaxError(`left over at ${this.#at}`);
    return _at(node, 3);
  }
  #node(): Node {
    const [word] = /^\w+/.exec(this.#text.slice(this.#at)) ?? [""];
    this.#at += word.length;
    if (this.#text[this.#at] !== "(") return {
      type: "number",
      value: Number(word)
    };
    const args: Node[] = [];
    do {
      this.#at++;
      args.push(this.#node());
    } while (this.#text[this.#at] === ",");
    this.#at++;
    return {
      type: "call",
      name: word,
      args
    };
  }
}
const evaluate = (node: Node): Promise<number> => _call(_fn(1), evaluate$, void 0, node);
function* evaluate$(node: Node) {
  if (node.type === "number") return _at(node.value, 1);
  const args = yield _at(_all(_mark(), node.args.map(evaluate)), 2);
  return _at(node.name === "add" ? args.reduce((a, b) => a + b) : Math.max(...args), 3);
}
async function* chunks(text: string) {
  for (const char of text) yield char;
}
export function main(log: (line: string) => void) {
  return _call(_fn(2), main$, this, log);
}
function* main$(log: (line: string) => void) {
  log(String(yield _at(evaluate(yield _at(new Parser(chunks("add(1,max(2,7),add(3))")).parse(), 2)), 1)));
  return _at(new Parser(chunks("1)")).parse().catch((error: SyntaxError) => error.message), 3);
}
