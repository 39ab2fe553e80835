import { createRuntime, type RuntimeHandle, type ScopeHandle, sleep, type Task } from "@asupersync/browser";
import { channel } from "@asupersync/browser/channels";
import type { Socket } from "@asupersync/browser/io";
import { type Artifact, archive, type Program, record, replay } from "@asupersync/browser/lab";
import { afterAll, beforeAll, expect } from "vitest";
import { after, law } from "../support/index.ts";
import { type Server, serve } from "../support/server.ts";
import { type SocketServer, serveSockets } from "../support/socket-server.ts";

/** What a task can wait for. */
interface World {
  readonly http: string;
  readonly sockets: string;
  readonly runtime: RuntimeHandle;
  readonly other: ScopeHandle;
}

type Wait = (world: World) => Promise<unknown>;

const waits: Record<string, Wait> = {
  async "a promise"() {
    "use structured";
    await after(4);
  },
  async "the head of an answer"({ http }) {
    "use structured";
    await fetch(`${http}/quick`);
  },
  async "the body of an answer"({ http }) {
    "use structured";
    await (await fetch(`${http}/quick`)).text();
  },
  async "a piece of an answer"({ http }) {
    "use structured";
    const reader = ((await fetch(`${http}/endless`)).body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.read();
  },
  async "a socket to open"({ runtime, sockets }) {
    "use structured";
    await runtime.io.webSocket(`${sockets}/echo`);
  },
  async "a message"({ runtime, sockets }) {
    "use structured";
    const socket = await runtime.io.webSocket(`${sockets}/echo`);
    await socket.send("hello");
    await socket.receive();
  },
  async "messages, in a loop"({ runtime, sockets }) {
    "use structured";
    const socket = await runtime.io.webSocket(`${sockets}/echo`);
    for (const word of ["one", "two", "three"]) await socket.send(word);
    for await (const message of socket) if (message === "three") break;
  },
  async "room to send"({ runtime, sockets }) {
    "use structured";
    const socket = await runtime.io.webSocket(`${sockets}/quiet`, { highWater: 0 });
    for (let block = 0; block < 2; block++) await socket.send(new Uint8Array(8 << 20));
  },
  async "a socket to close"({ runtime, sockets }) {
    "use structured";
    const socket: Socket = await runtime.io.webSocket(`${sockets}/echo`);
    await socket.close();
  },
  async "a value of a channel"() {
    "use structured";
    const values = channel<number>(1, "values");
    const feeds = async () => {
      "use structured";
      await after(3);
      await values.send(1);
    };
    void feeds();
    await values.receive();
  },
  async "room in a channel"() {
    "use structured";
    const values = channel<number>(1, "values");
    const drains = async () => {
      "use structured";
      await after(3);
      await values.receive();
    };
    void drains();
    for (const value of [1, 2]) await values.send(value);
  },
  async "time to pass"() {
    "use structured";
    await sleep(4);
  },
  async "a callback timer"() {
    "use structured";
    await new Promise<void>((resolve) => void setTimeout(() => resolve(), 4));
  },
  async "promises, together"() {
    "use structured";
    await Promise.all([after(2), after(4), sleep(3)]);
  },
  async "the first of promises"() {
    "use structured";
    await Promise.race([after(4), after(6), sleep(5)]);
  },
  async "answers, together"({ http }) {
    "use structured";
    await Promise.all([fetch(`${http}/quick`), fetch(`${http}/slow`).then((slow) => slow.text())]);
  },
  async "values of another's stream"() {
    "use structured";
    for await (const _ of plainStream()) await undefined;
  },
  async "a task of another runtime"({ other }) {
    "use structured";
    await other.run(foreignNap);
  },
  async "cleanup that asks others"({ http }) {
    "use structured";
    try {
      await after(3);
    } finally {
      await fetch(`${http}/quick`);
      await after(1);
    }
  },
};

async function foreignNap() {
  "use structured";
  await sleep(4);
}

async function* plainStream() {
  "use no structured";
  for (let value = 0; value < 3; value++) {
    await after(1);
    yield value;
  }
}

let http: Server;
let sockets: SocketServer;
beforeAll(async () => {
  [http, sockets] = [await serve(), await serveSockets()];
});
afterAll(async () => {
  await http.close();
  await sockets.close();
});

/** When somebody outside asks a task to end. */
const moments: Record<string, (task: Task<unknown>) => Promise<unknown> | undefined> = {
  "at once": () => undefined,
  "after 1 ms": () => after(1),
  "after 4 ms": () => after(4),
  "when it has ended": (task) => Promise.race([task.outcome(), after(150)]),
};

/** The outside of a program is not replayed, and comes when it likes: here after what came before it, and `lag` milliseconds. */
const cancelling =
  (wait: Wait, moment: (task: Task<unknown>) => Promise<unknown> | undefined, recorded?: Artifact, lag = 0): Program =>
  async (runtime) => {
    const elsewhere = createRuntime();
    const scope = runtime.createScope("program");
    const world = { http: http.url, sockets: sockets.url, runtime, other: elsewhere.createScope("other") };
    const task = scope.run(wait, world) as Task<unknown>;
    const waited = moment(task);
    if (waited) await Promise.all([waited, recorded && happened(runtime, recorded)]);
    if (waited && recorded) await after(lag);
    task.cancel("enough");
    const { kind } = await task.outcome();
    await scope.close();
    await elsewhere.close();
    return kind;
  };

/** Until all has happened that came before the task was asked to end, or until that had ended without. */
async function happened(runtime: RuntimeHandle, { events }: Artifact): Promise<void> {
  const request = events.findIndex(({ kind, detail }) => kind === "request" && detail === "user");
  const end = events.findIndex(({ kind, id }) => kind === "closed" && id === "#3");
  const outside = request < 0 ? end + 1 : request;
  for (let turn = 0; turn < 500 && runtime.tracing.events().length < outside; turn++) await after(1);
}

/** As it comes out of a file. */
const filed = (artifact: Artifact): Artifact => JSON.parse(JSON.stringify(artifact)) as Artifact;

for (const [what, wait] of Object.entries(waits)) {
  for (const [when, moment] of Object.entries(moments)) {
    law(`D3: who waits for ${what} and is cancelled ${when} does so again`, async () => {
      const { artifact, result } = await record(cancelling(wait, moment));
      const again = await replay(filed(artifact), cancelling(wait, moment, artifact), { patience: 500 });
      expect([again.divergence?.why, again.result]).toEqual([undefined, result]);
    });

    law(`D3: ${what}, cancelled ${when}: so it is where the network is asked again, and is faster`, async () => {
      const runtime = createRuntime({ trace: { enabled: true } });
      const value = await cancelling(wait, moment)(runtime);
      const artifact = filed(archive(runtime));
      await runtime.close();
      const again = await replay(artifact, cancelling(wait, moment, artifact, 10), { patience: 500 });
      expect([again.divergence?.why, again.result]).toEqual([undefined, { status: "fulfilled", value }]);
    });
  }
}
