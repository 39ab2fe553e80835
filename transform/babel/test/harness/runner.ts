// A process of its own: fixtures are imported by the host itself, not by the test runner, which would compile them once
// more.
import "../../../../runtime-ts/browser/test/support/steady.ts";
import { pathToFileURL } from "node:url";
import { createRuntime, installRootScope } from "@asupersync/browser";
import type { Answer, Behaviour, Request } from "./behaviour.ts";

type Log = (...words: unknown[]) => void;
type Main = (log: Log) => unknown;

async function load(path: string): Promise<Main> {
  const module: { main?: Main; default?: { main?: Main } } = await import(pathToFileURL(path).href);
  const main = module.main ?? module.default?.main;
  if (!main) throw new TypeError(`${path} exports no main`);
  return main;
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : `${typeof error}: ${String(error)}`;

async function endOf(result: PromiseLike<unknown>): Promise<Behaviour["end"]> {
  try {
    return { value: await result };
  } catch (error) {
    return { thrown: describe(error) };
  }
}

/**
 * Runs a compiled program in a scope of its own, which its modules have from the start, and sees to it that the scope
 * closes.
 */
async function structured(path: string, log: Log): Promise<Behaviour["end"]> {
  const runtime = createRuntime();
  const scope = runtime.createScope("fixture");
  const installed = installRootScope(scope);
  const end = await endOf(scope.run(await load(path), log));
  installed[Symbol.dispose]();
  await scope.close();
  await runtime.close();
  return end;
}

/** Lets what was left behind settle, so that its failures are heard of. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function native(path: string, log: Log): Promise<Behaviour["end"]> {
  const main = await load(path);
  return endOf(new Promise((resolve) => resolve(main(log))));
}

async function run(request: Request): Promise<Behaviour> {
  const log: string[] = [];
  const unheard: string[] = [];
  const note = (error: unknown): void => void unheard.push(describe(error));
  process.on("unhandledRejection", note);
  const write: Log = (...words) => void log.push(words.map(String).join(" "));
  const end = await (request.structured ? structured : native)(request.path, write);
  await settle();
  process.off("unhandledRejection", note);
  return { log, end, unheard };
}

let turn = Promise.resolve();

process.on("message", (request: Request) => {
  const answer = async (): Promise<void> => {
    const { id } = request;
    const reply: Answer = await run(request).then(
      (behaviour) => ({ id, behaviour }),
      (error: unknown) => ({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    process.send?.(reply);
  };
  // One at a time: fixtures may replace globals while they run.
  turn = turn.then(answer);
});
