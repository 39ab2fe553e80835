import { createRuntime, type RegionNode, type RuntimeHandle } from "@asupersync/browser";
import { onTestFinished } from "vitest";

/** A runtime of the test's own, closed when it has ended. */
export function testRuntime(): RuntimeHandle {
  const runtime = createRuntime({ trace: { enabled: true } });
  onTestFinished(() => runtime.close());
  return runtime;
}

/** The labels of what lives now, outermost first. */
export function labels({ children }: RegionNode): string[] {
  return children.flatMap((node) => [node.label, ...labels(node)]);
}
