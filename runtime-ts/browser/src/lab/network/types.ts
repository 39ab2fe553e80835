/** What was thrown or rejected with, as far as JSON holds it. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** One call of `fetch`, and what came of it. Nothing but this came of one that was cut off before its answer. */
export interface Exchange {
  /** Why it failed. */
  error?: Failure;
  answer?: Answer;
  /** What came in pieces, in base64; nothing for no body. */
  body?: string[];
  /** How the body ended: not at all, if it was still coming. */
  end?: "whole" | Failure;
  /** What came is not kept, for there was too much of it, or it was no response of the host's: a replay asks again. */
  isAsked?: boolean;
}

/** The head of a response. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly url: string;
  readonly type: ResponseType;
  readonly redirected: boolean;
}

/** What a socket has told. */
export type SocketEvent =
  | { readonly type: "refused"; readonly error: Failure }
  | { readonly type: "open"; readonly protocol: string }
  | { readonly type: "message"; text?: string; bytes?: string }
  | { readonly type: "close"; readonly code: number; readonly reason: string; readonly wasClean: boolean };

/** One of these, of the socket with that number, when so many events had happened. */
export interface Delivery {
  readonly socket: number;
  readonly after: number;
  readonly event: SocketEvent;
}

/** What a recorded run got from its network, in the order in which it asked (D3). */
export interface NetworkLog {
  readonly exchanges: readonly Exchange[];
  readonly deliveries: readonly Delivery[];
}

export const failureOf = (error: unknown): Failure =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: "Error", message: String(error) };

/** An error like the one that was. */
export function errorFrom({ name, message }: Failure): Error {
  return name === "TypeError" ? new TypeError(message) : new DOMException(message, name);
}
