import type { Task } from "../../driver/task.ts";
import type { TraceEvent } from "../../trace/types.ts";
import type { HeldNetwork } from "./held.ts";
import type { Script } from "./script.ts";
import { StandIn } from "./stand-in.ts";

/** A host's WebSocket in a replay, which tells what that told when it was admitted. */
export class HeldSocket extends StandIn {
  readonly #host: WebSocket;
  readonly #network: HeldNetwork;
  /** The operation that connects. */
  readonly #id: string;

  constructor(host: WebSocket, operation: Task, script: Script, network: HeldNetwork) {
    super(host.url, operation, script);
    this.#host = host;
    this.#network = network;
    this.#id = `#${operation.serial}`;
    host.addEventListener("open", () => this.#keep("open", { protocol: host.protocol }));
    host.addEventListener("message", ({ data }) => this.#keep("message", { data }));
    host.addEventListener("close", ({ code, reason, wasClean }) => this.#keep("close", { code, reason, wasClean }));
  }

  override get binaryType(): BinaryType {
    return this.#host.binaryType;
  }

  override set binaryType(type: BinaryType) {
    this.#host.binaryType = type;
  }

  override send(data: string): void {
    this.#host.send(data);
  }

  override close(code?: number, reason?: string): void {
    this.#host.close(code, reason);
    super.close();
  }

  /** Its messages are for who receives from it; its end is for whoever waits, for it may be the promise of that. */
  #keep(type: "open" | "message" | "close", about: object): void {
    const isEnd = type === "close";
    const isFor = ({ kind, id, label }: TraceEvent): boolean => {
      const isOurs = id === this.#id;
      if (kind === "ended") return isOurs && isEnd && this.readyState === 2;
      return isOurs || label === `${this.label}.receive` || (isEnd && !label.startsWith(this.label));
    };
    this.#network.keep({ isFor, tell: () => this.announce(type, about) });
  }
}
