/**
 * Connections to the world that a region owns: WebSockets. (`fetch` needs no import, as the compiler captures it.)
 * Importing this puts them into a bundle, for `runtime.io`, too; development builds and Node have them anyway.
 *
 * @packageDocumentation
 */
import { parts } from "./driver/parts.ts";
import { webSocket } from "./io/websocket/open.ts";

/** What opens connections on behalf of the region that is current. */
export interface BrowserIo {
  readonly webSocket: typeof webSocket;
}

parts.io = { webSocket };

export { type SocketClose, SocketError } from "./io/websocket/errors.ts";
export { type SocketOptions, webSocket } from "./io/websocket/open.ts";
export type { Received, Socket, SocketLimits } from "./io/websocket/socket.ts";
