import type { Outcome } from "../api/outcome.ts";

/** What a socket can send. */
export type Sendable = string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBuffer>;

/** What a socket brings. */
export type Received = string | ArrayBuffer | Blob;

/** How a socket was closed, as the protocol has it. */
export interface SocketClose {
  readonly code: number;
  readonly reason: string;
  /** Whether both sides took part. */
  readonly wasClean: boolean;
}

export interface SocketLimits {
  /** How many messages may wait to be received; one more than that cuts the socket off. 1024 by default. */
  readonly capacity: number;
  /** How many bytes the host may hold before a send waits. 1 MiB by default. */
  readonly highWater: number;
  /** Milliseconds for the other side to answer to a close. 5000 by default. */
  readonly closeTimeout: number;
}

type Optional<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

export interface SocketOptions extends Optional<SocketLimits> {
  readonly protocols?: string | readonly string[] | undefined;
  /** How binary messages arrive: `"arraybuffer"` by default. */
  readonly binaryType?: BinaryType | undefined;
}

/**
 * A WebSocket of a region, which closes it as its last act (F3). Iterating receives until both sides have closed, and fails
 * if the socket was cut off.
 */
export interface Socket extends AsyncDisposable, AsyncIterable<Received, undefined> {
  readonly label: string;
  readonly url: string;
  /** The subprotocol that the server chose. */
  readonly protocol: string;
  readonly state: "connecting" | "open" | "closing" | "closed";
  /** How it ended (U3): `ok` if both sides closed it, `cancelled` if it was closed for its region. Never rejects. */
  readonly closed: Promise<Outcome<SocketClose>>;
  /**
   * Waits until the host has room, and sends. Cancelled before that, it has sent nothing (B3). Fails with
   * `ChannelClosedError` once the socket is closing, or what cut it off.
   */
  send(data: Sendable): Promise<void>;
  /** Waits for the next message. Once the socket has closed, and all that came is received, it fails as `send` does. */
  receive(): Promise<Received>;
  /**
   * Asks the other side to close, and waits for its answer, but not longer than the limit. Idempotent.
   *
   * @throws InvalidAccessError for a `code` that programs may not use.
   */
  close(code?: number, reason?: string): Promise<Outcome<SocketClose>>;
}

/** What opens connections on behalf of the region that is current. */
export interface BrowserIo {
  /** Opens a WebSocket, which the running function or scope closes when it has ended (F3). */
  webSocket(url: string | URL, options?: SocketOptions): Promise<Socket>;
}
