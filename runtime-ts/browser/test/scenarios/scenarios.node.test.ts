import { expect, test } from "vitest";
import { SCENARIOS } from "../../../../fixtures/scenarios/test/scenarios.ts";
import { play } from "./play.ts";

const playable = [...SCENARIOS].filter(([, { kernelOnly }]) => kernelOnly === undefined);

test.each(playable)("%s", async (_, { program, expect: { outcomes, marks = [], events = {} } }) => {
  const played = await play(program);
  const expected = Object.entries(outcomes).filter(([name]) => name in played.outcomes);
  expect({ marks: played.marks, outcomes: played.outcomes, leaked: played.leaked }).toEqual({
    marks,
    outcomes: Object.fromEntries(expected),
    leaked: events.leaked ?? 0,
  });
});
