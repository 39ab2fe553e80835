import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Lifetime } from "../src/lifetime/lifetime.ts";

function counted() {
  const log: string[] = [];
  let made = 0;
  const lifetime = new Lifetime(
    () => `r${++made}`,
    (resource) => log.push(`release ${resource}`),
  );
  return { lifetime, log, made: () => made };
}

const microtask = () => Promise.resolve();

describe("a lifetime", () => {
  test("makes nothing until its first use, and once", () => {
    const { lifetime, made } = counted();
    lifetime.mount();
    expect(made()).toBe(0);
    expect([lifetime.resource, lifetime.resource]).toEqual(["r1", "r1"]);
  });

  test("releases one microtask after the unmount, and not before", async () => {
    const { lifetime, log } = counted();
    const unmount = lifetime.mount();
    void lifetime.resource;
    unmount();
    expect(log).toEqual([]);
    await microtask();
    expect(log).toEqual(["release r1"]);
  });

  test("ends although a test fakes the host's microtasks", async () => {
    vi.useFakeTimers({ toFake: ["queueMicrotask"] });
    onTestFinished(() => void vi.useRealTimers());
    const { lifetime, log } = counted();
    void lifetime.resource;
    lifetime.mount()();
    await microtask();
    expect(log).toEqual(["release r1"]);
  });

  test("lasts through an unmount that a mount follows at once", async () => {
    const { lifetime, log } = counted();
    lifetime.mount()();
    void lifetime.resource;
    lifetime.mount();
    await microtask();
    expect(log).toEqual([]);
    expect(lifetime.epoch).toBe(0);
  });

  test("releases once, however often it was unmounted", async () => {
    const { lifetime, log } = counted();
    void lifetime.resource;
    lifetime.mount()();
    lifetime.mount()();
    await microtask();
    expect(log).toEqual(["release r1"]);
  });

  test("has nothing to release where nothing was used", async () => {
    const { lifetime, log, made } = counted();
    lifetime.mount()();
    await microtask();
    expect([log, made()]).toEqual([[], 0]);
  });

  test("gives only released resources after its end", async () => {
    const { lifetime, log } = counted();
    lifetime.mount()();
    await microtask();
    expect(lifetime.resource).toBe("r1");
    expect(log).toEqual(["release r1"]);
  });

  test("begins another life when it is mounted after its end", async () => {
    const { lifetime, log } = counted();
    void lifetime.resource;
    lifetime.mount()();
    await microtask();
    lifetime.mount();
    expect([lifetime.resource, lifetime.epoch, log]).toEqual(["r2", 1, ["release r1"]]);
  });
});
