import { module as _module, call as _call, callFrom as _callFrom, home as _home, at as _at, shield as _shield, unshield as _unshield, DRAIN as _DRAIN, fetch as _fetch } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.ts", ["retry", "5:0 8:11 10:4", "main", "14:7 27:11", "fetch", "18:15"], [2]))[i];
}
declare const fetch: (url: string) => Promise<string>;
type Fetcher = typeof fetch;
function retry(get: Fetcher, url: string) {
  return _call(_fn(0), retry$, this, get, url);
}
function* retry$(get: Fetcher, url: string) {
  try {
    return yield _at(get(url), 1);
  } catch {
    return _at(get(`${url}?again`), 2);
  }
}
export function main(log: (line: string) => void) {
  return _call(_fn(1), main$, this, log);
}
function* main$(log: (line: string) => void) {
  const _maker = _home();
  const host = globalThis as unknown as {
    fetch: unknown;
  };
  const own = host.fetch;
  host.fetch = (url: string) => _callFrom(_maker, _fn(2), fetch$, void 0, log, url);
  try {
    const {
      get
    } = {
      get: _fetch
    };
    const named = {
      fetch: _fetch
    };
    log(typeof named.fetch);
    return yield _at(retry(get, "/x"), 1);
  } finally {
    const _s = _shield();
    try {
      host.fetch = own;
    } finally {
      if (_unshield(_s)) yield _DRAIN;
    }
  }
}
function fetch$(log, url: string) {
  log(`asked ${url}`);
  if (!url.includes("again")) throw new Error("offline");
  return "answer";
}
