import type { Task } from "../../driver/task.ts";
import type { TraceEvent } from "../../trace/types.ts";
import { HeldSocket } from "./held-socket.ts";
import type { Script, ScriptedNetwork } from "./script.ts";

/** What has come, and is kept until somebody is to have it. */
export interface Held {
  /** Whether it is what was admitted as `wanted`. */
  isFor(wanted: TraceEvent): boolean;
  tell(): void;
}

/**
 * The host's own network in a replay of a live run, of which no more is known than what its events say (D3). What comes is
 * held back until they have it: a replay is faster than the run was, and what has come to a program can no longer be cancelled.
 */
export class HeldNetwork implements ScriptedNetwork {
  readonly #held: Held[] = [];
  #script: Script | undefined;

  follow(script: Script): void {
    this.#script = script;
  }

  fetch(input: RequestInfo | URL, init: RequestInit, { serial }: Task): Promise<Response> {
    const answer = globalThis.fetch(input, init);
    const signal = init.signal as AbortSignal;
    const id = `#${serial}`;
    return new Promise((resolve, reject) => {
      const tell = (): void => resolve(answer);
      const come = (): void => this.keep({ isFor: ({ kind, id: at }) => kind === "admitted" && at === id, tell });
      answer.then(come, come);
      signal.addEventListener("abort", () => {
        if (this.#script?.outcomeOf(id) !== "ok") reject(signal.reason);
      });
    });
  }

  webSocket(url: string | URL, protocols: string | string[] | undefined, operation: Task): WebSocket {
    const host = new globalThis.WebSocket(url, protocols);
    return new HeldSocket(host, operation, this.#script as Script, this) as unknown as WebSocket;
  }

  /** Holds back what has come, unless nobody says when it is to be told. */
  keep(held: Held): void {
    this.#held.push(held);
    this.#script?.hasCome();
  }

  deliver(): void {
    const { decides, wanted } = this.#script as Script;
    if (!decides) for (const held of this.#held.splice(0)) held.tell();
    const place = wanted ? this.#held.findIndex((held) => held.isFor(wanted)) : -1;
    for (const held of place < 0 ? [] : this.#held.splice(place, 1)) held.tell();
  }
}
