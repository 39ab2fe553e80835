import { module as _module, call as _call, at as _at } from "@asupersync/browser/compiled";
var _m;
function _fn(i) {
  return (_m ??= _module(1, "src/input.js", ["main", "1:7 6:2 11:6 15:7 20:2"]))[i];
}
export function main(log) {
  return _call(_fn(0), main$, this, log);
}
function* main$(log) {
  const seen = [];
  queueMicrotask(() => seen.push("microtask"));
  process.nextTick(() => seen.push("next tick"));
  yield _at(new Promise(resolve => setImmediate(resolve)), 1);
  log(seen.sort().join());
  const emitter = new EventTarget();
  const heard = new Promise(resolve => emitter.addEventListener("ping", event => resolve(event.type), {
    once: true
  }));
  emitter.dispatchEvent(new Event("ping"));
  log(yield _at(heard, 2));
  const {
    port1,
    port2
  } = new MessageChannel();
  const message = new Promise(resolve => port2.once("message", resolve));
  port1.postMessage({
    x: 1
  });
  log((yield _at(message, 3)).x);
  port1.close();
  const controller = new AbortController();
  const aborted = new Promise(resolve => controller.signal.addEventListener("abort", () => resolve(controller.signal.reason)));
  controller.abort("by hand");
  return _at(aborted, 4);
}
