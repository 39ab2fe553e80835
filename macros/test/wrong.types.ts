// Never run: the compiler of TypeScript is the test, and fails where one of these is no error (L14).
import {
  all,
  any,
  background,
  bind,
  budget,
  checkpoint,
  defer,
  mask,
  race,
  signal,
  sleep,
  spawn,
  timeout,
} from "@asupersync/macros";

declare const load: (id: string, depth?: number) => Promise<number>;

export const wrong = [
  // @ts-expect-error called already: a child like any other, of which `spawn` hears nothing
  spawn(load("a")),
  // @ts-expect-error without the function's argument
  spawn(load),
  // @ts-expect-error with an argument of another type
  spawn(load, 5),
  // @ts-expect-error with one argument too many
  background(load, "a", 1, 2),
  // @ts-expect-error what is bound is a function, not what it gives
  bind(load("a")),
  // @ts-expect-error the function goes last
  timeout(() => load("a"), 5),
  // @ts-expect-error called already, outside of the deadline
  timeout(5, load("a")),
  // @ts-expect-error the function wants an argument, and gets none
  timeout(5, load),
  // @ts-expect-error called already, outside of the shield
  mask(load("a")),
  // @ts-expect-error one iterable, not a list of arguments
  all(load("a"), load("b")),
  // @ts-expect-error functions that nobody called
  all([() => load("a")]),
  // @ts-expect-error functions that nobody called
  race([() => load("a")]),
  // @ts-expect-error functions that nobody called
  any(new Set([() => load("a")])),
  // @ts-expect-error a loser is a value of the race
  race([load("a")], { onLoser: (value: string) => value }),
  // @ts-expect-error an option that does not exist
  race([load("a")], { onLooser: () => 0 }),
  // @ts-expect-error the cleanup is done already
  defer(load("a")),
  // @ts-expect-error milliseconds are a number
  sleep("5"),
  // @ts-expect-error no time is given
  sleep(),
  // @ts-expect-error it is to be awaited: there may be nothing that has a `then`
  checkpoint().then(() => 0),
  // @ts-expect-error it takes nothing
  checkpoint(5),
  // @ts-expect-error a budget is read, and set where a scope is made
  budget({ deadline: 5 }),
  // @ts-expect-error the signal is read, not given
  signal(new AbortController().signal),
];
