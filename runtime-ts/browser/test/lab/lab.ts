import { createRuntime, type LabOptions, type RuntimeHandle, type ScopeHandle } from "@asupersync/browser";

/** A deterministic runtime with a trace and a scope. */
export function deterministic(options: LabOptions = {}): { runtime: RuntimeHandle; scope: ScopeHandle } {
  const runtime = createRuntime({ mode: "deterministic", trace: { enabled: true }, ...options });
  return { runtime, scope: runtime.createScope("lab") };
}
