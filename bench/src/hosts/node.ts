import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { SamplePlan } from "../sample.ts";
import type { Host, Session } from "./host.ts";

const CHILD = fileURLToPath(new URL("./node-child.ts", import.meta.url));

export type Request =
  | { readonly do: "sample"; readonly key: string; readonly plan: SamplePlan }
  | { readonly do: "weigh"; readonly key: string; readonly size: number };

export type Reply = { readonly value: unknown } | { readonly error: string };

/** The Node that runs this: a child process for each session. */
export function nodeHost(): Host {
  return {
    name: "node-24",
    version: process.version,
    open: async (bundle) => session(fork(CHILD, [bundle], { execArgv: ["--expose-gc"] })),
    close: async () => {},
  };
}

function session(child: ChildProcess): Session {
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    sample: (key, plan) => ask(child, { do: "sample", key, plan }) as Promise<number[]>,
    weigh: (key, size) => ask(child, { do: "weigh", key, size }) as Promise<number>,
    close: () => {
      child.kill();
      return exited;
    },
  };
}

function ask(child: ChildProcess, request: Request): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the process ended with ${code} at ${request.key}`));
    child.once("exit", onExit);
    child.once("message", (reply: Reply) => {
      child.off("exit", onExit);
      if ("error" in reply) reject(new Error(`${request.key}: ${reply.error}`));
      else resolve(reply.value);
    });
    child.send(request);
  });
}
