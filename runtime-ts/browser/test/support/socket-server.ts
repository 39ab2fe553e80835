import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** A real WebSocket server on loopback. */
export interface SocketServer {
  readonly url: string;
  /** `open /x`, `message x`, `close 1000 reason`, as they happen. */
  readonly log: string[];
  /** Those who are connected. */
  readonly clients: Set<WebSocket>;
  close(): Promise<void>;
}

/** Answers `/echo` with what it is sent; to `/count` it sends three numbers and closes; `/quiet` says nothing. */
export async function serveSockets(): Promise<SocketServer> {
  const log: string[] = [];
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", resolve));
  server.on("connection", (socket, { url = "" }) => handle(socket, url, log));
  const { port } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}`, log, clients: server.clients, close: () => closed(server) };
}

function handle(socket: WebSocket, url: string, log: string[]): void {
  log.push(`open ${url}`);
  socket.on("message", (data) => {
    log.push(`message ${data}`);
    if (url === "/echo") socket.send(`${data}`);
  });
  socket.on("close", (code, reason) => log.push(`close ${code}${reason.length > 0 ? ` ${reason}` : ""}`));
  if (url !== "/count") return;
  for (const number of [1, 2, 3]) socket.send(String(number));
  socket.close(1000, "counted");
}

function closed(server: WebSocketServer): Promise<void> {
  for (const socket of server.clients) socket.terminate();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A server that takes connections and never says a word. */
export async function serveSilence(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const connections = new Set<{ destroy(): void }>();
  const server: Server = createServer((connection) => {
    connections.add(connection);
    connection.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) connection.destroy();
      }),
  };
}
