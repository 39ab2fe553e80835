import { ACT_OPEN_OPERATION, OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { scopeClosed } from "../api/errors.ts";
import { act } from "../driver/ask.ts";
import { failed } from "../driver/call/start.ts";
import { ownerOf } from "../driver/cleanup/shield.ts";
import { describe, nameOf } from "../driver/descriptor.ts";
import { realm } from "../driver/realm.ts";
import { extraOf, type Task } from "../driver/task.ts";
import { endOperation } from "../driver/wait/operation.ts";
import { followBody } from "./body.ts";
import { pathOf } from "./path.ts";

const FETCH = describe("fetch");

/**
 * `fetch` as a child of the current region: aborted when that is cancelled, and waited for (F2). A signal
 * given by hand works as ever: its abort reaches `catch`. In a region that has closed it fails with ASX1002.
 */
export function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { current } = realm;
  if (current === null) return globalThis.fetch(input, init);
  const { driver } = current;
  const region = ownerOf(current);
  const fn = driver.recording ? nameOf(`fetch ${pathOf(input)}`, driver) : FETCH;
  const operation = driver.adopt(act(region, ACT_OPEN_OPERATION, fn.label), region, fn);
  if (!operation) return failed(current, fn, scopeClosed(fn.name)) as unknown as Promise<Response>;
  const controller = new AbortController();
  extraOf(operation).controller = controller;
  const arrive = driver.expects(operation, operation, 0);
  driver.takeNotices(); // in a cancelled region it is aborted before it begins
  send(input, init, controller.signal, operation).then(
    (response) => {
      delete extraOf(operation).controller;
      followBody(response, controller, region);
      arrive(() => endOperation(operation, OUTCOME_OK, response));
    },
    (error) =>
      arrive(() => endOperation(operation, controller.signal.aborted ? OUTCOME_CANCELLED : OUTCOME_ERR, error)),
  );
  return operation as unknown as Promise<Response>;
}

async function send(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  own: AbortSignal,
  operation: Task,
): Promise<Response> {
  // As the host has it: a null takes away what the request bears.
  const given = init?.signal === undefined && input instanceof Request ? input.signal : init?.signal;
  const signal = given ? AbortSignal.any([own, given]) : own;
  const { network } = operation.driver.recording ?? {};
  const options = { ...init, signal };
  return network ? network.fetch(input, options, operation) : globalThis.fetch(input, options);
}
