// @vitest-environment happy-dom
import type { RuntimeHandle, RuntimeOptions } from "@asupersync/browser";
import { archive } from "@asupersync/browser/lab";
import { AsupersyncProvider, useAsupersyncRuntime } from "@asupersync/react";
import { createElement, Fragment } from "react";
import { describe, expect, test } from "vitest";
import { gate } from "./harness/gate.ts";
import { modes, mount } from "./harness/mount.ts";
import { testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

const forever = structured("forever", function* () {
  yield gate().promise;
});

interface ProbeProps {
  options?: RuntimeOptions;
  seen: Set<RuntimeHandle>;
}

function Probe({ options, seen }: ProbeProps) {
  seen.add(useAsupersyncRuntime(options));
  return null;
}

describe.each(modes)("useAsupersyncRuntime, $mode", ({ strict }) => {
  test("without a provider, components share the page's", async () => {
    const seen = new Set<RuntimeHandle>();
    const probe = createElement(Probe, { seen });
    await mount(createElement(Fragment, {}, probe, probe), { strict });
    expect(seen.size).toBe(1);
  });

  test("under a provider it is the provider's", async () => {
    const runtime = testRuntime();
    const seen = new Set<RuntimeHandle>();
    await mount(createElement(AsupersyncProvider, { runtime }, createElement(Probe, { seen })), { strict });
    expect([...seen]).toEqual([runtime]);
  });

  test("D3: the component's own can be archived", async () => {
    const seen = new Set<RuntimeHandle>();
    await mount(createElement(Probe, { options: { trace: { enabled: true } }, seen }), { strict });
    const [runtime] = seen;
    runtime?.createScope("page");
    expect(archive(runtime as RuntimeHandle).events.at(-1)).toMatchObject({ kind: "spawn", label: "page" });
  });

  test("with options it is the component's own, and is shut down after the unmount", async () => {
    const seen = new Set<RuntimeHandle>();
    const { unmount } = await mount(createElement(Probe, { options: { trace: { enabled: true } }, seen }), { strict });
    const [own] = [...seen].slice(-1);
    const task = own!.createScope("own").run(forever);
    await unmount();
    await expect(task.outcome()).resolves.toMatchObject({
      kind: "cancelled",
      cancel: { kind: "parent", cause: { kind: "shutdown" } },
    });
  });
});
