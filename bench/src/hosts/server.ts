import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Isolated, so that `performance.now()` counts in 5 µs and not in 100. */
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

export interface PageServer {
  /** The address of an empty page. */
  readonly page: string;
  /** Serves a file, and gives its path on the server. */
  add(file: string): string;
  close(): void;
}

/** Serves an empty page and the modules that are added to it, on a port of the loopback interface. */
export async function servePages(): Promise<PageServer> {
  const files = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const file = files.get(request.url ?? "");
    const type = file === undefined ? "text/html" : "text/javascript";
    const body = file === undefined ? "<!doctype html><title>bench</title>" : await readFile(file);
    response.writeHead(200, { ...HEADERS, "content-type": type }).end(body);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    page: `http://127.0.0.1:${port}/`,
    add(file) {
      const path = `/${files.size}.js`;
      files.set(path, file);
      return path;
    },
    close: () => void server.close().closeAllConnections(),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}
