import { createRuntime } from "@asupersync/browser";
import { expect } from "vitest";
import { rootOf } from "../../src/api/runtime.ts";
import { labels } from "../../src/driver/descriptor.ts";
import { Names } from "../../src/driver/host/names.ts";
import { law } from "../support/index.ts";

law("D1: a trace knows the names of all that its records speak of, however many there were", async () => {
  const runtime = createRuntime({ trace: { enabled: true, capacity: 64 } });
  const before = labels.length;
  for (let number = 0; number < 1000; number++) await runtime.createScope(`scope ${number % 300}`).close();
  const spawned = runtime.tracing.events().filter(({ kind }) => kind === "spawn");
  expect(spawned.length).toBeGreaterThan(5);
  expect(spawned.map(({ label }) => label)).toEqual(spawned.map((_, at) => `scope ${100 - spawned.length + at}`));
  expect(rootOf(runtime).driver.recording?.names.size).toBeLessThanOrEqual(65);
  expect(labels.length, "nothing stays that a program made up").toBe(before);
  await runtime.close();
});

law("D1: a name keeps its label for as long as a record of it may be kept", () => {
  const names = new Names(2);
  const [a, b] = [names.of("a"), names.of("b")];
  expect(names.of("a")).toBe(a);
  const [c, d] = [names.of("c"), names.of("d")]; // `b` was used longest ago
  expect([a, c, d].map(({ label }) => names.at(label)?.name)).toEqual(["a", "c", "d"]);
  expect(d.label).toBe(b.label);
  expect(names.at(labels[0]?.label ?? -1)).toBe(labels[0]);
});
