import { createRuntime, sleep, type Task } from "@asupersync/browser";
import { type Artifact, archive, type Program, type Recording, record, replay } from "@asupersync/browser/lab";
import { expect, vi } from "vitest";
import { after, law } from "../support/index.ts";
import { serve } from "../support/server.ts";
import { serveSockets } from "../support/socket-server.ts";

/** As it comes out of a file. */
const filed = ({ artifact }: Pick<Recording, "artifact">): Artifact => JSON.parse(JSON.stringify(artifact)) as Artifact;

/** Records a program with its servers, and replays it when they are gone: whoever asks the network then fails. */
async function again(program: (http: string, sockets: string) => Program, options = {}): Promise<Recording> {
  const [http, sockets] = [await serve(), await serveSockets()];
  const run = program(http.url, sockets.url);
  const recording = await record(run, options);
  await http.close();
  await sockets.close();
  const nobody = () => expect.unreachable("a replay asks nobody");
  vi.stubGlobal("fetch", nobody);
  vi.stubGlobal("WebSocket", nobody);
  const replayed = await replay(filed(recording), run, { patience: 500 }).finally(() => vi.unstubAllGlobals());
  const { divergence, result, events } = replayed;
  expect(divergence?.why).toBe(undefined);
  expect(result).toEqual(recording.result);
  expect(events).toEqual(recording.artifact.events);
  return recording;
}

const fetching =
  (isLive: boolean) =>
  (http: string): Program =>
  async (runtime) => {
    const scope = runtime.createScope("program");
    const found = scope.run(async function asks() {
      "use structured";
      const slow = fetch(`${http}/slow`);
      const response = await fetch(`${http}/quick`);
      const { status, ok, url, headers } = response;
      const quick = await response.text();
      const gone = await fetch("http://127.0.0.1:1/").catch((error: Error) => [error.name, error.message]);
      // In deterministic mode no time would pass while something is outstanding (D1).
      const hangs = () => fetch(`${http}/hanging`).then(() => "hanging");
      const raced = await Promise.race([...(isLive ? [hangs()] : []), sleep(5).then(() => "slept")]);
      const endless = await fetch(`${http}/endless`);
      const reader = (endless.body as ReadableStream<Uint8Array>).getReader();
      const beginning = new TextDecoder().decode((await reader.read()).value);
      const rest = [status, ok, url.replace(http, ""), headers.get("content-length"), quick, gone, raced, beginning];
      return [...rest, await (await slow).text()];
    });
    return [await found, await scope.close()];
  };

law(
  "D3: what was fetched is replayed without the network: answers, bodies, failures, and what was cut off",
  async () => {
    const { result } = await again(fetching(true));
    expect(result).toEqual({
      status: "fulfilled",
      value: [
        [
          200,
          true,
          "/quick",
          "12",
          "quick answer",
          ["TypeError", expect.any(String)],
          "slept",
          "a beginning",
          "slow answer",
        ],
        { kind: "ok", value: undefined },
      ],
    });
  },
);

law("D3: so it is if it was recorded in deterministic mode", async () => {
  const { result } = await again(fetching(false), { mode: "deterministic", seed: 3 });
  expect(result.status).toBe("fulfilled");
});

law("D3: a cancelled fetch is aborted again where it was", async () => {
  const { result } = await again((http) => async (runtime) => {
    const scope = runtime.createScope("program");
    const log: string[] = [];
    const task = scope.run(async function hangs() {
      "use structured";
      try {
        await fetch(`${http}/hanging`);
      } finally {
        log.push("left");
      }
    });
    await after(5);
    task.cancel();
    const outcome = await task.outcome();
    return [outcome.kind, log];
  });
  expect(result).toEqual({ status: "fulfilled", value: ["cancelled", ["left"]] });
});

law("D3: what a runtime has kept of its network is in its archive, if it was asked to keep it", async () => {
  const program =
    (http: string): Program =>
    (runtime) =>
      runtime.createScope("program").run(async function asks() {
        "use structured";
        return (await fetch(`${http}/quick`)).text();
      });
  for (const mode of ["live", "deterministic"] as const) {
    const http = await serve();
    const run = program(http.url);
    const runtime = createRuntime({ mode, trace: { enabled: true, network: true } });
    const value = await run(runtime);
    const artifact = filed({ artifact: archive(runtime) });
    await runtime.close();
    await http.close();
    const again = await replay(artifact, run, { patience: 500 });
    expect([again.divergence?.why, again.result]).toEqual([undefined, { status: "fulfilled", value }]);
  }
});

law("F3: what a socket told is told again without the network, when it was", async () => {
  const { result } = await again((_, sockets) => async (runtime) => {
    const scope = runtime.createScope("program");
    const task = scope.run(async function talks() {
      "use structured";
      const echo = await runtime.io.webSocket(`${sockets}/echo`);
      const heard: unknown[] = [echo.state, echo.protocol];
      for (const word of ["one", "two"]) {
        await echo.send(word);
        heard.push(await echo.receive());
      }
      const count = await runtime.io.webSocket(`${sockets}/count`);
      await sleep(20); // what comes meanwhile waits in it
      for await (const number of count) heard.push(number);
      const nobody = await (runtime.io.webSocket("ws://127.0.0.1:1/") as Task<unknown>).outcome();
      return [heard, nobody.kind, (await echo.close(1000, "enough")).kind];
    });
    return [await task, await scope.close()];
  });
  expect(result).toEqual({
    status: "fulfilled",
    value: [[["open", "", "one", "two", "1", "2", "3"], "err", "ok"], { kind: "ok", value: undefined }],
  });
});

law("F3: a socket that is cut off with its function is cut off again", async () => {
  const { result } = await again((_, sockets) => async (runtime) => {
    const task = runtime.createScope("program").run(async function waits() {
      "use structured";
      const quiet = await runtime.io.webSocket(`${sockets}/quiet`);
      await quiet.receive();
    });
    await after(40);
    task.cancel();
    return (await task.outcome()).kind;
  });
  expect(result).toEqual({ status: "fulfilled", value: "cancelled" });
});
