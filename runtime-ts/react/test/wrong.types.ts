// Never run: the compiler of TypeScript is the test, and fails where one of these is no error.
import { type TaskHandle, useAsupersyncTask } from "@asupersync/react";

declare const load: (id: string) => Promise<boolean>;

export function useWrong() {
  const { start, run } = useAsupersyncTask(load);
  // @ts-expect-error: it starts with an id
  start();
  // @ts-expect-error: which is a string
  run(1);
  // @ts-expect-error: as is that at the mount
  useAsupersyncTask(load, { args: [1] });
  // @ts-expect-error: there is one
  useAsupersyncTask(load, { args: [] });
  // @ts-expect-error: there is no such way
  useAsupersyncTask(load, { whenBusy: "wait" });
  // @ts-expect-error: who has this would give it numbers
  const wider: TaskHandle<[string | number], boolean> = useAsupersyncTask(load);
  return wider;
}
