import type { Network } from "../../driver/host/recording.ts";
import type { Task } from "../../driver/task.ts";
import { countOf } from "../../trace/records.ts";
import { toBase64 } from "./bytes.ts";
import { type Delivery, type Exchange, failureOf, type NetworkLog, type SocketEvent } from "./types.ts";

/** Bytes of bodies and messages that are kept, in all. */
const MOST = 1 << 26;

/** Lets a program have its network, and notes what comes from it (D3). */
export class RecordedNetwork implements Network {
  readonly #exchanges: Exchange[] = [];
  readonly #deliveries: Delivery[] = [];
  #sockets = 0;
  #room = MOST;

  /** What has come so far. */
  get log(): NetworkLog {
    return { exchanges: structuredClone(this.#exchanges), deliveries: structuredClone(this.#deliveries) };
  }

  async fetch(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
    const exchange: Exchange = {};
    this.#exchanges.push(exchange);
    try {
      const response = await globalThis.fetch(input, init);
      if (response instanceof Response) this.#note(exchange, response);
      else exchange.isAsked = true;
      return response;
    } catch (error) {
      exchange.error = failureOf(error);
      throw error;
    }
  }

  #note(exchange: Exchange, response: Response): void {
    const { status, statusText, headers, url, type, redirected, body } = response;
    exchange.answer = { status, statusText, headers: [...headers], url, type, redirected };
    if (body === null) return;
    exchange.body = [];
    void this.#follow(exchange, exchange.body, response.clone().body as ReadableStream<Uint8Array>);
  }

  /** Reads along, as a second reader, so that each piece is as the program gets it. */
  async #follow(exchange: Exchange, pieces: string[], body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      const reader = body.getReader();
      for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
        const piece = value as Uint8Array;
        if (!this.#keeps(piece.byteLength)) {
          exchange.isAsked = true;
          await reader.cancel();
          return;
        }
        pieces.push(toBase64(piece));
      }
      exchange.end = "whole";
    } catch (error) {
      exchange.end = failureOf(error);
    }
  }

  #keeps(bytes: number): boolean {
    this.#room -= bytes;
    return this.#room >= 0;
  }

  webSocket(url: string | URL, protocols: string | string[] | undefined, { driver }: Task): WebSocket {
    const socket = this.#sockets++;
    const note = (event: SocketEvent): void =>
      void this.#deliveries.push({ socket, after: countOf(driver.kernel), event });
    try {
      const host = new globalThis.WebSocket(url, protocols);
      host.addEventListener("open", () => note({ type: "open", protocol: host.protocol }));
      host.addEventListener("message", ({ data }) => note(messageOf(data)));
      host.addEventListener("close", ({ code, reason, wasClean }) => note({ type: "close", code, reason, wasClean }));
      return host;
    } catch (error) {
      note({ type: "refused", error: failureOf(error) });
      throw error;
    }
  }
}

/** A blob tells its bytes later: the message stands where it came. */
function messageOf(data: string | ArrayBuffer | Blob): SocketEvent {
  if (typeof data === "string") return { type: "message", text: data };
  if (data instanceof ArrayBuffer) return { type: "message", bytes: toBase64(new Uint8Array(data)) };
  const message: SocketEvent = { type: "message", bytes: "" };
  void data.arrayBuffer().then((buffer) => {
    message.bytes = toBase64(new Uint8Array(buffer));
  });
  return message;
}
