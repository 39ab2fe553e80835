import { fromBase64 } from "./bytes.ts";
import { type Answer, type Exchange, errorFrom } from "./types.ts";

/** A response as it was, whose body comes in the same pieces. */
export function answerFrom(answer: Answer, exchange: Exchange, signal: AbortSignal): Response {
  const { status, statusText, headers, ...about } = answer;
  const isOpaque = status < 200; // none can be made with such a status
  const body = exchange.body ? bodyFrom(exchange.body, exchange.end, signal) : null;
  const init = { status: isOpaque ? 200 : status, statusText, headers: headers as [string, string][] };
  const response = new Response(body, init);
  for (const [name, value] of Object.entries(isOpaque ? { ...about, status, ok: false } : about)) {
    Object.defineProperty(response, name, { value });
  }
  return response;
}

/** It ends as it did; one that was still coming when the recording ended comes no further. */
function bodyFrom(pieces: readonly string[], end: Exchange["end"], signal: AbortSignal): ReadableStream<Uint8Array> {
  let given = 0;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener("abort", () => {
          if (end === undefined) controller.error(signal.reason);
        });
      },
      pull(controller) {
        const piece = pieces[given++];
        if (piece !== undefined) controller.enqueue(fromBase64(piece));
        else if (end === "whole") controller.close();
        else if (end !== undefined) controller.error(errorFrom(end));
        else return new Promise(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}
