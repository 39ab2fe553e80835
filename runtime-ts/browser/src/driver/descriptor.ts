import type { Site } from "../api/outcome.ts";
import { textOf } from "../api/site.ts";
import type { Driver } from "./driver.ts";
import { parts } from "./parts.ts";

/** What is known of a structured function without running it. */
export interface Fn {
  readonly name: string;
  readonly module: string;
  /** `line:column` pairs parted by spaces: the function itself, then its checkpoints. */
  readonly sites: string;
  /** Its number among all descriptors of this realm; trace records carry it. */
  readonly label: number;
  /** Its body has nothing to wait at: it is a plain function, and what that returns is what it returns. */
  readonly isPlain?: boolean | undefined;
  /** A call of it had to be a task before anybody waited for it: then the next ones are from the beginning (U7). */
  isTask?: boolean | undefined;
}

/** All descriptors that stay, by label. */
export const labels: Fn[] = [];

/** Makes a descriptor. */
export function describe(name: string, module = "", isPlain?: boolean, sites = ""): Fn {
  const fn = { name, module, sites, label: labels.length, isPlain };
  labels.push(fn);
  return fn;
}

/**
 * A descriptor for a name that a program gives. Scopes come and go: it is kept only by a trace, and only for as long as
 * that may speak of it.
 */
export const nameOf = (name: string, driver?: Driver): Fn =>
  driver?.recording?.names.of(name) ?? { name, module: "", sites: "", label: 0 };

/** Site `number` of `fn`: zero is the function itself. Nothing if a manifest has it. */
export const siteOf = (fn: Fn, number: number): Site | undefined => parts.siteOf?.(fn, number);

/** The name of `fn`, and site `number` of it if that is known, for a person to read. */
export function nameAt(fn: Fn, number: number): string {
  const site = siteOf(fn, number);
  return site ? `${fn.name} (${textOf(site)})` : fn.name;
}
