import {
  type Argument,
  type Body,
  type Call,
  type Payloads,
  type Program,
  type Step,
  type Try,
  unfold,
  type Who,
} from "../../../../fixtures/scenarios/test/program.ts";

/** A scenario's program as source text: marked async functions, which take what they need from a {@link World} `w`. */
export function emit(program: Program): string {
  isNumbered = !/"as":/.test(JSON.stringify(program));
  const deeds = (program.deeds ?? []).flatMap(([at, deed]) => {
    const [kind, payload] = unfold(deed);
    return kind === "call" ? [`w.deed(${at}, ${closure(payload as Call)}, ${name(payload as Call)});`] : [];
  });
  return `export async function main(w) { ${MARKED} ${HAS} ${block(program.main)} }
export function deeds(w) { ${HAS} ${deeds.join("\n")} }`;
}

const MARKED = `"use structured";`;
/** In a program that names nobody, what a function has: its caller's first. */
const HAS = "const has = [];";
let isNumbered = false;

const text = (value: unknown): string => JSON.stringify(value) ?? "undefined";
const name = ({ as }: { readonly as?: string }): string => text(as);
const block = (body: Body): string => body.map(statement).join("\n");

function closure({ do: body }: Call): string {
  if (!isNumbered) return `async () => { ${MARKED} ${block(body)} }`;
  return `((callers) => async () => { ${MARKED} const has = callers.slice(); ${block(body)} })(has)`;
}

/** Somebody by name, by number, or as the so-and-so-manyth of the whole program. */
function task(who: Who): string {
  if (typeof who === "string") return `w.task(${text(who)})`;
  return typeof who === "number" ? `w.nth(has, ${who})` : `w.nth(w.all, ${who.any})`;
}

const called = (call: Call): string => `(${closure(call)})()`;
const keep = (of: { readonly as?: string }, started: string): string => `w.keep(${name(of)}, ${started}, has)`;

/** What a step is in TypeScript; the same table as that of the corpus's README. */
const STEPS: { [K in keyof Payloads]: (payload: Payloads[K]) => string } = {
  call: (call) => `${keep(call, called(call))};`,
  spawn: (call) => `${keep(call, `w.spawn(${closure(call)})`)};`,
  background: (call) => `${keep(call, `w.background(${closure(call)})`)};`,
  detach: (call) => `void ${keep(call, called(call))};`,
  defer: (call) => `w.defer(() => ${keep(call, called(call))});`,
  scope: ({ call, ...options }) => `${keep(call, `w.run(${text(options)}, ${closure(call)})`)};`,
  sleep: (sleep) => `${keep(sleep, `w.sleep(${sleep.ms})`)};`,
  fetch: (fetching) => `${keep(fetching, `fetch(${text(JSON.stringify(fetching))})`)};`,
  combine: (combine) =>
    `${keep(combine, `Promise.${combine.rule}(w.list([${combine.of.map(argument).join(", ")}]))`)};`,
  timeout: ({ ms, call }) => `${keep(call, `w.timeout(${ms}, ${closure(call)})`)};`,
  mask: (call) => `${keep(call, `w.mask(${closure(call)})`)};`,
  await: (who) => `await ${task(who)};`,
  wait: (ms) => `await w.after(${ms});`,
  reject: (ms) => `await w.failing(${ms});`,
  try: attempt,
  cancel: (who) => `${task(who)}?.cancel?.();`,
  hear: (who) => `${task(who)}?.outcome?.();`,
  later: ({ ms, call }) => `w.later(${ms}, ${closure(call)}, ${name(call)});`,
  reserve: (label) => `w.reserve(${text(label)});`,
  commit: (it) => `w.settle(${text(it)}, "commit");`,
  abort: (it) => `w.settle(${text(it)}, "abort");`,
  transfer: ({ it, to }) => `w.transfer(${text(it)}, ${task(to)});`,
  return: (who) => (who === null ? "return;" : `return ${task(who)};`),
  mark: (moment) => `w.mark(${text(moment)});`,
};

const PLAIN: Record<string, string> = {
  turn: "await undefined;",
  cancelScope: "w.cancelScope();",
  throw: "throw w.error();",
};

function statement(step: Step): string {
  const [kind, payload] = unfold(step);
  const written = (STEPS as Record<string, (payload: never) => string>)[kind]?.(payload as never) ?? PLAIN[kind];
  if (written === undefined) throw new Error(`a program cannot ${kind}`);
  return written;
}

function attempt({ do: body, catch: handler, finally: cleanup }: Try): string {
  const caught = handler ? `catch { ${block(handler)} }` : "";
  return `try { ${block(body)} } ${caught} ${cleanup ? `finally { ${block(cleanup)} }` : ""}`;
}

function argument(element: Argument): string {
  if (element === "boom") return "w.boom";
  const [kind, payload] = unfold(element);
  if (kind === "call") return keep(payload as Call, called(payload as Call));
  if (kind === "late") return `w.late(() => ${keep(payload as Call, called(payload as Call))})`;
  if (kind === "task") return task(payload as Who);
  return `w.${kind === "wait" ? "after" : "failing"}(${payload})`;
}
