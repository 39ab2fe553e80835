import { describe, expect, it } from "vitest";
import { judge, judgeReports } from "./judge.ts";
import type { Activation, Event } from "./probe.ts";

type Told = readonly [what: Event["what"], where: string, detail?: unknown];

const activation = (told: readonly Told[], more: Partial<Activation> = {}): Activation =>
  ({
    label: "f",
    hasEnded: true,
    errors: [],
    isStopped: false,
    requestedAt: undefined,
    events: told.map(([what, where, detail]) => ({ what, where, detail })),
    ...more,
  }) as Activation;

const BODY: readonly Told[] = [
  ["enter", "1b", 1],
  ["step", "1b"],
  ["before", "1b"],
];
const CLEANUP: readonly Told[] = [
  ["cleanup", "1f", 1],
  ["step", "1f"],
  ["before", "1f"],
  ["cleaned", "1f", 1],
];

describe("the judge of a sweep", () => {
  it("finds nothing in a body that was left through its cleanup", () => {
    expect(judge(activation([...BODY, ...CLEANUP], { requestedAt: 3, isStopped: true }))).toEqual([]);
    expect(judge(activation([...BODY, ...CLEANUP], { requestedAt: 1 }))).toEqual([]);
  });

  it("lets a result that was there already be taken, up to the next wait (C4)", () => {
    const told: readonly Told[] = [...BODY, ["after", "1b"], ["step", "1b"], ["before", "1b"], ...CLEANUP];
    expect(judge(activation(told, { requestedAt: 3 }))).toEqual([]);
    expect(judge(activation([...told.slice(0, -4), ["after", "1b"], ...CLEANUP], { requestedAt: 3 }))).toHaveLength(1);
  });

  it("lets a catch go on that took what cleanup threw (C6)", () => {
    const told: readonly Told[] = [...BODY, ["cleanup", "1f", 1], ["caught", "", new Error("x")], ["before", ""]];
    expect(judge(activation(told, { requestedAt: 3, isStopped: true }))).toEqual([]);
    expect(judge(activation([...told, ["step", ""]], { requestedAt: 3, isStopped: true }))).toHaveLength(1);
  });

  it.each<[flaw: string, told: readonly Told[], more?: Partial<Activation>]>([
    ["a cleanup that is missing", BODY],
    ["a cleanup that runs twice", [...BODY, ...CLEANUP, ...CLEANUP]],
    [
      "cleanups in the wrong order",
      [
        ["enter", "", 1],
        ["enter", "", 2],
        ["cleanup", "", 1],
        ["cleanup", "", 2],
      ],
    ],
    [
      "a step after the wait that was cancelled",
      [...BODY, ["step", "1b"], ...CLEANUP],
      { requestedAt: 3, isStopped: true },
    ],
    [
      "a result after the wait that was cancelled",
      [...BODY, ["after", "1b"], ...CLEANUP],
      { requestedAt: 3, isStopped: true },
    ],
    ["one that has not ended", [], { hasEnded: false }],
  ])("finds %s", (_, told, more) => {
    expect(judge(activation(told, more))).not.toEqual([]);
  });

  it("wants each reported error known, and reported once (O6)", () => {
    const error = new Error("cleanup threw");
    const failed = activation([], { errors: [error] });
    expect(judgeReports([error], [failed], new Set())).toEqual([]);
    expect(judgeReports([error, error], [failed], new Set())).toHaveLength(1);
    expect(judgeReports([new Error("who?")], [failed], new Set())).toHaveLength(1);
    expect(judgeReports([new Error("as ever")], [], new Set(["Error: as ever"]))).toEqual([]);
  });
});
