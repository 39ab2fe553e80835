import type { Task } from "../../driver/task.ts";
import { answerFrom } from "./answer.ts";
import type { Script, ScriptedNetwork } from "./script.ts";
import { StandIn } from "./stand-in.ts";
import { type Delivery, type Exchange, errorFrom, type NetworkLog } from "./types.ts";

/** Gives a program what its network gave it when it was recorded, and asks nobody (D3). */
export class ReplayedNetwork implements ScriptedNetwork {
  readonly #exchanges: readonly Exchange[];
  readonly #deliveries: readonly Delivery[];
  readonly #sockets: StandIn[] = [];
  #script: Script | undefined;
  #asked = 0;
  #delivered = 0;

  constructor({ exchanges, deliveries }: NetworkLog) {
    this.#exchanges = exchanges;
    this.#deliveries = deliveries;
  }

  follow(script: Script): void {
    this.#script = script;
  }

  /** The same answer, or the same failure. What was not recorded is asked for. */
  async fetch(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
    const exchange = this.#exchanges[this.#asked++];
    if (!exchange || exchange.isAsked) return globalThis.fetch(input, init);
    const signal = init.signal as AbortSignal;
    if (exchange.error) throw errorFrom(exchange.error);
    if (exchange.answer) return answerFrom(exchange.answer, exchange, signal);
    return new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      else signal.addEventListener("abort", () => reject(signal.reason));
    });
  }

  webSocket(url: string | URL, _protocols: string | string[] | undefined, operation: Task): WebSocket {
    const number = this.#sockets.length;
    const standIn = new StandIn(url, operation, this.#script as Script);
    this.#sockets.push(standIn);
    const first = this.#deliveries.find(({ socket }) => socket === number)?.event;
    if (first?.type === "refused") throw errorFrom(first.error);
    return standIn as unknown as WebSocket;
  }

  /** Tells the sockets what they had told when so many events had happened. */
  deliver(happened: number): void {
    for (;;) {
      const next = this.#deliveries[this.#delivered];
      const socket = next && this.#sockets[next.socket];
      if (!socket || next.after > happened) return;
      this.#delivered++;
      socket.tell(next.event);
    }
  }
}
