import type { Outcome } from "../../api/outcome.ts";
import { BoundedChannel } from "../../channels/channel.ts";
import type { Received, Sendable, Socket, SocketClose, SocketLimits } from "../types.ts";
import { SocketError } from "./errors.ts";
import { Outbox } from "./outbox.ts";

/** The states of the protocol, in order. */
const STATES = ["connecting", "open", "closing", "closed"] as const;

/** No protocol says this: the other side was too fast, or never answered. */
const CUT_OFF = 4000;

/** A host's WebSocket, and what is on its way through it. */
export class HostSocket implements Socket {
  readonly label: string;
  readonly closed: Promise<Outcome<SocketClose>>;
  readonly #host: WebSocket;
  readonly #limits: SocketLimits;
  readonly #inbox: BoundedChannel<Received>;
  readonly #outbox: Outbox;
  #over: (outcome: Outcome<SocketClose>) => void = () => {};
  #isOver = false;
  #onOpen: (() => void) | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  /** How its region ended, if that is why it closes. */
  #ending: Outcome<unknown> | undefined;

  constructor(label: string, host: WebSocket, limits: SocketLimits, onOpen: () => void) {
    this.label = label;
    this.closed = new Promise((resolve) => {
      this.#over = resolve;
    });
    this.#host = host;
    this.#limits = limits;
    this.#onOpen = onOpen;
    this.#inbox = new BoundedChannel(limits.capacity, label, true);
    this.#outbox = new Outbox(label, host, limits.highWater);
    for (const type of ["open", "message", "close"] as const) host.addEventListener(type, this);
  }

  get url(): string {
    return this.#host.url;
  }

  get protocol(): string {
    return this.#host.protocol;
  }

  get state(): Socket["state"] {
    return this.#isOver ? "closed" : (STATES[this.#host.readyState] ?? "closed");
  }

  send(data: Sendable): Promise<void> {
    return this.#outbox.send(data);
  }

  receive(): Promise<Received> {
    return this.#inbox.receive();
  }

  [Symbol.asyncIterator](): AsyncIterator<Received, undefined> {
    return this.#inbox[Symbol.asyncIterator]();
  }

  close(code = 1000, reason = ""): Promise<Outcome<SocketClose>> {
    const { closeTimeout } = this.#limits;
    if (!this.#isOver && this.#alarm === undefined) {
      this.#host.close(code, reason);
      this.#outbox.close();
      const late = { code: 1006, reason: `no answer to the close in ${closeTimeout} ms`, wasClean: false };
      this.#alarm = setTimeout(() => this.#end(late), closeTimeout);
    }
    return this.closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** The last act of its region (F3, C7). */
  async finalize(ending: Outcome<unknown>): Promise<void> {
    this.#ending ??= ending;
    await this.close(1000, ending.kind === "ok" ? "" : ending.kind);
  }

  handleEvent(event: Event): void {
    if (event.type === "open") this.#opened();
    else if (event.type === "message") this.#received((event as MessageEvent<Received>).data);
    else this.#end(event as CloseEvent);
  }

  #opened(): void {
    const onOpen = this.#onOpen;
    this.#onOpen = undefined;
    onOpen?.();
  }

  #received(data: Received): void {
    if (this.#inbox.isClosed || this.#inbox.trySend(data)) return;
    this.#host.close(CUT_OFF, "too fast");
    this.#end({ code: CUT_OFF, reason: `more than ${this.#limits.capacity} messages wait`, wasClean: false });
  }

  /** It is over: for the host, or in spite of it. */
  #end({ code, reason, wasClean }: SocketClose): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#alarm);
    for (const type of ["open", "message", "close"]) this.#host.removeEventListener(type, this);
    const close = { code, reason, wasClean };
    const outcome = this.#outcomeOf(close);
    const error = outcome.kind === "err" ? (outcome.error as SocketError) : undefined;
    this.#outbox.close(error);
    this.#inbox.close(error);
    this.#over(outcome);
    this.#opened(); // it never will be
  }

  #outcomeOf(close: SocketClose): Outcome<SocketClose> {
    if (this.#ending?.kind === "cancelled") return this.#ending;
    if (close.wasClean) return { kind: "ok", value: close };
    return { kind: "err", error: new SocketError(this.label, close, this.#onOpen && "could not be opened") };
  }
}
