import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A real server on loopback that notes what happens to its requests. */
export interface Server {
  readonly url: string;
  /** `begun /x`, `answered /x`, `aborted /x`, as they happen. */
  readonly log: string[];
  close(): Promise<void>;
}

/**
 * Serves `/quick`; `/slow`, which answers after 50 ms; `/hanging`, which never answers; and `/endless`, whose body never
 * ends.
 */
export async function serve(): Promise<Server> {
  const log: string[] = [];
  const server = createServer((request, response) => handle(request, response, log));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function handle({ url = "" }: IncomingMessage, response: ServerResponse, log: string[]): void {
  log.push(`begun ${url}`);
  response.on("close", () => log.push(`${response.writableFinished ? "answered" : "aborted"} ${url}`));
  if (url === "/quick") response.end("quick answer");
  else if (url === "/slow") setTimeout(() => response.end("slow answer"), 50);
  else if (url === "/endless") response.write("a beginning");
}
