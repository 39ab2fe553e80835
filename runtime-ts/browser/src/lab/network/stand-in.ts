import type { Task } from "../../driver/task.ts";
import { fromBase64 } from "./bytes.ts";
import type { Script } from "./script.ts";
import type { SocketEvent } from "./types.ts";

/** Stands in for a host's WebSocket in a replay: tells what that told, when it is told to, and what is sent goes nowhere. */
export class StandIn extends EventTarget {
  readonly OPEN = 1;
  readonly url: string;
  readyState = 0;
  protocol = "";
  #binaryType: BinaryType = "blob";

  readonly #script: Script;
  /** What the waits for it are called in a trace. */
  protected readonly label: string;

  constructor(url: string | URL, { label }: Task, script: Script) {
    super();
    this.url = String(url);
    this.label = label;
    this.#script = script;
  }

  /** Somebody who sends waits for as long as they did. */
  get bufferedAmount(): number {
    const { decides, wanted } = this.#script;
    return !decides || (wanted?.kind === "admitted" && wanted.label === `${this.label}.send`)
      ? 0
      : Number.POSITIVE_INFINITY;
  }

  get binaryType(): BinaryType {
    return this.#binaryType;
  }

  set binaryType(type: BinaryType) {
    this.#binaryType = type;
  }

  send(_data?: unknown): void {}

  close(_code?: number, _reason?: string): void {
    this.readyState = Math.max(this.readyState, 2);
    this.#script.admitNow();
  }

  tell(event: SocketEvent): void {
    if (event.type === "refused") return;
    const { type, ...about } = event.type === "message" ? { type: event.type, data: this.#dataOf(event) } : event;
    this.announce(type, about);
  }

  /** Something has happened to it, and these are the event's properties. */
  protected announce(type: "open" | "message" | "close", about: object): void {
    if (type === "open") this.readyState = Math.max(this.readyState, 1);
    else if (type === "close") this.readyState = 3;
    if (type === "open") Object.assign(this, about);
    this.dispatchEvent(Object.assign(new Event(type), about));
  }

  #dataOf({ text, bytes = "" }: { readonly text?: string; readonly bytes?: string }): string | ArrayBuffer | Blob {
    if (text !== undefined) return text;
    const { buffer } = fromBase64(bytes);
    return this.#binaryType === "blob" ? new Blob([buffer]) : buffer;
  }
}
