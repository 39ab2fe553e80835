// What the types speak of, whatever `lib` a program names.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="es2022.error" preserve="true" />
/**
 * Connections to the world that a region owns: WebSockets. (`fetch` needs no import, as the compiler captures it.)
 * Importing this puts them into a bundle, for `runtime.io`, too; development builds and Node have them anyway.
 *
 * @packageDocumentation
 */
import { parts } from "./driver/parts.ts";
import { webSocket } from "./io/websocket/open.ts";

parts.io = { webSocket };

export type { BrowserIo, Received, Sendable, Socket, SocketClose, SocketLimits, SocketOptions } from "./io/types.ts";
export { SocketError } from "./io/websocket/errors.ts";
export { webSocket };
