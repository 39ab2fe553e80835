import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, pending as _pending, DRAIN as _DRAIN, DELIVER as _DELIVER } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["Machine.send", "10:2 17:10 21:34 23:10 30:4", "main", "36:7 39:6 41:2", "machine", "38:30 38:56 38:116"]))[i];
}
type State = "idle" | "loading" | "ready" | "failed";
type Event = {
  type: "load";
  url: string;
} | {
  type: "retry";
} | {
  type: "reset";
};
class Machine {
  state: State = "idle";
  #history: State[] = [];
  #attempts = 0;
  constructor(readonly load: (url: string, attempt: number) => Promise<string>) {}
  send(event: Event): Promise<State> {
    return _call(_fn(0), Machine.#Machine_send$, this, event);
  }
  static *#Machine_send$(event: Event) {
    switch (event.type) {
      case "load":
      case "retry":
        this.#enter("loading");
        try {
          yield _at(this.load("url" in event ? event.url : "again", ++this.#attempts), 1);
          this.#enter("ready");
        } catch {
          this.#enter("failed");
          if (this.#attempts < 2) return _at(this.send({
            type: "retry"
          }), 2);
        } finally {
          const _s = _shield();
          try {
            yield _at(0, 3);
          } finally {
            if (_unshield(_s)) yield _DRAIN;
          }
        }
        if (_pending()) yield _DELIVER;
        break;
      case "reset":
        this.#attempts = 0;
        this.#enter("idle");
    }
    return _at(this.state, 4);
  }
  #enter(state: State): void {
    this.#history.push(this.state = state);
  }
  get history() {
    return this.#history.join(">");
  }
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const _maker = _home();
  const machine = new Machine((url, attempt) => _callFrom(_maker, _fn(2), machine$, void 0, url, attempt));
  log(yield _at(machine.send({
    type: "load",
    url: "/x"
  }), 1));
  log(machine.history);
  return _at(machine.send({
    type: "reset"
  }), 2);
}
function* machine$(url, attempt) {
  yield _at(0, 1);
  if (attempt === 1) throw new Error("first fails");
  return _at(url, 2);
}
