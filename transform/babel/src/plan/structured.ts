import type { ClassPath, FunctionPath, t } from "../host/babel.ts";
import type { Origin } from "../mark/mark.ts";

/** A value that a body at program level needs from where the shell stands, handed over as a leading argument. */
export interface Capture {
  /** The name of the body's parameter. */
  readonly name: string;
  /** What the shell passes for it. */
  readonly value: t.Expression;
}

/**
 * Where the body of a structured function goes (L5): to program level, with what it captures; into the class whose
 * private names it uses, with what it captures in there; or into the shell, with the reason.
 */
export type Placement =
  | { readonly kind: "lifted"; readonly captures: readonly Capture[]; readonly host?: ClassPath | undefined }
  | { readonly kind: "in place"; readonly reason: string };

/** Awaits, yields and returns, by number: the function itself is site 0 (L7). */
export type Sites = ReadonlyMap<t.Node, number>;

/** A function that React Compiler looks at. */
export interface ReactFunction {
  readonly name: string;
  readonly kind: "component" | "hook";
}

/** An async function that is going to be a shell and a body: what was found out before anything was changed. */
export interface Structured {
  readonly path: FunctionPath;
  readonly origin: Origin;
  /** Its place in the module's table. */
  readonly index: number;
  /** What people call it: `load`, `Store.load`, `load/map`. */
  readonly label: string;
  /** The structured function in whose body it is made (O8). */
  readonly maker: Structured | undefined;
  /** Whether it is made in its maker's parameters, before the body has begun. */
  readonly madeInParams: boolean;
  /** Checkpoints and returns that note their site. */
  readonly sites: Sites;
  /** `try` statements whose `finally` block is a cleanup of this function, and runs in a shield. */
  readonly cleanups: ReadonlySet<t.TryStatement>;
  /** The names of what its `using` declarations hold; those of `await using` have sites. */
  readonly resources: ReadonlySet<t.Node>;
  readonly placement: Placement;
  /** Whether the body has to say `"use strict"` where it goes. */
  readonly needsStrict: boolean;
  readonly isStrict: boolean;
  /** Whether it is an async generator (L9). */
  readonly isGenerator: boolean;
  /** Whether its body is a plain function, for there is nothing to wait at (L20). */
  readonly isPlain: boolean;
  /** Whether it has a mapped `arguments` object, which must be the body's own (sloppy mode). */
  readonly mapsArguments: boolean;
  /** The component or hook around it. */
  readonly component: ReactFunction | undefined;
}

/**
 * Whether a parameter list has neither a pattern nor a default nor a rest: it cannot throw, and sloppy `arguments` are
 * mapped to it.
 */
export function isSimple(params: readonly t.Node[]): boolean {
  return params.every((param) => param.type === "Identifier");
}
