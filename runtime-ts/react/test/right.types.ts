// Never run: the compiler of TypeScript is the test. What is right, and has the type of what it does.
import type { Task } from "@asupersync/browser";
import { type TaskHandle, useAsupersyncTask } from "@asupersync/react";

declare const load: (id: string | number, page?: number) => Promise<boolean>;
declare const pick: (mode: "list" | "grid") => Promise<boolean>;
declare const loadAll: (...ids: readonly string[]) => Promise<boolean>;
declare const copy: <T>(value: T) => Promise<T>;
declare const isShown: boolean;

const route = ["home", 2] as const;

export function useRight() {
  // What it takes is what the function takes, not what it is given at the mount.
  const given: TaskHandle<[id: string | number, page?: number], boolean> = useAsupersyncTask(load, { args: ["x"] });
  const perhaps: typeof given = useAsupersyncTask(load, isShown ? { args: ["x"] } : {});
  const frozen: typeof given = useAsupersyncTask(load, { args: route });
  const literal: TaskHandle<["list" | "grid"], boolean> = useAsupersyncTask(pick, { args: ["list"] });
  const rest: TaskHandle<readonly string[], boolean> = useAsupersyncTask(loadAll);
  const generic: TaskHandle<[string], string> = useAsupersyncTask(copy<string>);
  const narrower: TaskHandle<[string], boolean> = useAsupersyncTask(load);

  const value: boolean | undefined = given.value;
  const task: Task<boolean> = given.run("x", 1);
  // Functions and no methods, so that they can be taken out of it.
  const handlers: [() => void, () => void] = [generic.cancel, useAsupersyncTask(() => load("x")).start];
  return { given, perhaps, frozen, literal, rest, generic, narrower, value, task, handlers };
}
