import { expect, test } from "vitest";
import { missing, proofs, RULES, YET_TO_COME } from "../rules.ts";

const found = proofs();

test.each(Object.keys(RULES).filter((rule) => !YET_TO_COME.includes(rule)))(
  "%s has a test that carries its id, on each side that keeps it",
  (rule) => {
    expect(missing(rule, found)).toEqual([]);
  },
);

test("what is yet to come is a rule", () => {
  expect(YET_TO_COME.filter((rule) => !(rule in RULES))).toEqual([]);
});

test("no test carries the id of a rule that does not exist", () => {
  const isRule = (id: string): boolean => id in RULES || /^L(1?\d|20)$/.test(id);
  expect(found.filter(({ rules }) => !rules.every(isRule))).toEqual([]);
});
