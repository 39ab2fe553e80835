"use client";

export { AsupersyncProvider, type AsupersyncProviderProps } from "./runtime/provider.ts";
export { useAsupersyncRuntime } from "./runtime/use-asupersync-runtime.ts";
export { useAsupersyncScope } from "./scope/use-asupersync-scope.ts";
export type { WhenBusy } from "./task/task-controller.ts";
export type { TaskState } from "./task/task-state.ts";
export { type TaskHandle, type TaskOptions, useAsupersyncTask } from "./task/use-asupersync-task.ts";
