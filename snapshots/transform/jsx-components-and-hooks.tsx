import { module as _module, call as _call, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.tsx", ["save", "13:27 16:10", "submit", "24:17 26:11", "onClick", "29:50 29:82", "main", "32:7 35:2 36:2 37:2"]))[i];
}
type Element = {
  tag: unknown;
  props: Record<string, unknown>;
  children: unknown[];
};
const h = (tag: unknown, props: Record<string, unknown> | null, ...children: unknown[]): Element => ({
  tag,
  props: props ?? {},
  children
});
let states: unknown[] = [];
const useState = <T,>(initial: T): [T, (next: T | ((before: T) => T)) => void] => {
  const index = states.push(initial) - 1;
  return [initial, next => {
    states[index] = typeof next === "function" ? (next as (before: unknown) => unknown)(states[index]) : next;
  }];
};
const useCallback = <T,>(f: T): T => f;
const memo = <T,>(component: T): T => component;
function useSave(url: string) {
  const [busy, setBusy] = useState(false);
  const save = useCallback((value: string) => _call(_fn(0), save$, void 0, url, setBusy, value));
  return {
    busy,
    save
  };
}
function* save$(url, setBusy, value: string) {
  setBusy(true);
  try {
    yield _at(0, 1);
    return `${url} ${value}`;
  } finally {
    const _s = _shield();
    try {
      setBusy(false);
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
const Form = memo(function Form({
  url,
  onDone
}: {
  url: string;
  onDone(text: string): void;
}) {
  const {
    save
  } = useSave(url);
  const [, setCount] = useState(0);
  const submit = (event: {
    value: string;
  }) => _call(_fn(1), submit$, void 0, onDone, save, setCount, event);
  return <form onSubmit={submit}><button onClick={() => _call(_fn(2), onClick$, void 0, submit)} /></form>;
});
function* submit$(onDone, save, setCount, event: {
  value: string;
}) {
  onDone(yield _at(save(event.value), 1));
  setCount(n => n + 1);
}
function* onClick$(submit) {
  yield _at(submit({
    value: "button"
  }), 1);
}
export function main(log: (line: string) => void) {
  return _call(_fn(3), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const form = Form({
    url: "/save",
    onDone: log
  });
  yield _at((form.props.onSubmit as (event: {
    value: string;
  }) => Promise<void>)({
    value: "typed"
  }), 1);
  yield _at(((form.children[0] as Element).props.onClick as () => Promise<void>)(), 2);
  return _at(states, 3);
}
