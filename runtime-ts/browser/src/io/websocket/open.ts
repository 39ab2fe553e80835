import { FACT_REQUESTED, OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { AsupersyncError, noScope, scopeClosed } from "../../api/errors.ts";
import { pathOf } from "../../capabilities/path.ts";
import { failed } from "../../driver/call/start.ts";
import { defer } from "../../driver/cleanup/defer.ts";
import { describe, nameOf } from "../../driver/descriptor.ts";
import { realm } from "../../driver/realm.ts";
import type { Task } from "../../driver/task.ts";
import { endOperation, goesOn, openOperation } from "../../driver/wait/operation.ts";
import type { Socket, SocketLimits, SocketOptions } from "../types.ts";
import { HostSocket } from "./socket.ts";

const SOCKET = describe("websocket");

/**
 * Opens a WebSocket on behalf of the running function, or scope, which closes it when it has ended and everything that it
 * started: with a handshake that takes no longer than `closeTimeout` (F3). To connect is an operation of the current region:
 * a cancellation aborts it.
 *
 * Never throws. The task fails with ASX1001 outside any region, ASX1009 for a bad option, ASX1031 if the socket cannot be
 * opened, and with the host's `SyntaxError` for what is no URL.
 */
export function webSocket(url: string | URL, options: SocketOptions = {}): Promise<Socket> {
  const owner = realm.current;
  const task = owner === null ? failed(null, SOCKET, noScope("webSocket")) : connect(owner, url, options);
  return task as unknown as Promise<Socket>;
}

function connect(owner: Task, url: string | URL, options: SocketOptions): Task {
  let limits: SocketLimits;
  let socket: HostSocket | undefined;
  try {
    limits = limitsOf(options);
    defer((outcome) => socket?.finalize(outcome));
  } catch (error) {
    return failed(owner, SOCKET, error);
  }
  const label = `websocket ${pathOf(url)}`;
  const fn = nameOf(label, owner.driver);
  const operation = openOperation(owner, fn, () => void socket?.close());
  if (!operation) return failed(owner, fn, scopeClosed(label));
  if (!goesOn(operation)) {
    endOperation(operation, OUTCOME_CANCELLED); // it was to be left before it began
    return operation;
  }
  const arrive = owner.driver.expects(operation, operation, 0);
  try {
    const host = hostOf(url, options, operation);
    const opened = new HostSocket(label, host, limits, () => arrive(() => settle(operation, opened)));
    socket = opened;
  } catch (error) {
    arrive(() => endOperation(operation, OUTCOME_ERR, error));
  }
  return operation;
}

/** The socket is open, or never will be. */
async function settle(operation: Task, socket: HostSocket): Promise<void> {
  if (socket.state === "open" && goesOn(operation)) {
    endOperation(operation, OUTCOME_OK, socket);
    return;
  }
  const outcome = await socket.close();
  if (operation.driver.kernel.fact(operation.slot, operation.serial, FACT_REQUESTED) > 0)
    endOperation(operation, OUTCOME_CANCELLED);
  else endOperation(operation, OUTCOME_ERR, outcome.kind === "err" ? outcome.error : scopeClosed(socket.label));
}

function hostOf(
  url: string | URL,
  { protocols, binaryType = "arraybuffer" }: SocketOptions,
  operation: Task,
): WebSocket {
  const given = protocols as string[] | undefined;
  const { network } = operation.driver.recording ?? {};
  const host = network?.webSocket(url, given, operation) ?? new globalThis.WebSocket(url, given);
  host.binaryType = binaryType;
  return host;
}

function limitsOf({ capacity = 1024, highWater = 1 << 20, closeTimeout = 5000 }: SocketOptions): SocketLimits {
  const limits = { capacity, highWater, closeTimeout };
  for (const [name, value] of Object.entries(limits)) {
    if (!(value >= (name === "capacity" ? 1 : 0)))
      throw new AsupersyncError(
        "ASX1009",
        `${name} is ${value}; give a number, ${name === "capacity" ? "1" : "zero"} or more.`,
      );
  }
  return limits;
}
