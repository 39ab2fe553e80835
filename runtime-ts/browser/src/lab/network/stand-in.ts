import { fromBase64 } from "./bytes.ts";
import type { SocketEvent } from "./types.ts";

/** Stands in for a host's WebSocket in a replay: tells what that told, and what is sent goes nowhere. */
export class StandIn extends EventTarget {
  readonly OPEN = 1;
  readonly url: string;
  readonly bufferedAmount = 0;
  readyState = 0;
  protocol = "";
  binaryType: BinaryType = "blob";

  constructor(url: string | URL) {
    super();
    this.url = String(url);
  }

  send(): void {}

  close(): void {
    this.readyState = Math.max(this.readyState, 2);
  }

  tell(event: SocketEvent): void {
    if (event.type === "refused") return;
    if (event.type === "open") {
      this.readyState = 1;
      this.protocol = event.protocol;
    } else if (event.type === "close") {
      this.readyState = 3;
    }
    const { type, ...about } = event.type === "message" ? { type: event.type, data: this.#dataOf(event) } : event;
    this.dispatchEvent(Object.assign(new Event(type), about));
  }

  #dataOf({ text, bytes = "" }: { readonly text?: string; readonly bytes?: string }): string | ArrayBuffer | Blob {
    if (text !== undefined) return text;
    const { buffer } = fromBase64(bytes);
    return this.binaryType === "blob" ? new Blob([buffer]) : buffer;
  }
}
