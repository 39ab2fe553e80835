// What a swept program imports in place of the compiled surface: the same, told of each checkpoint.
import { at as surfaceAt } from "@asupersync/browser/compiled";
import { probe } from "./probe.ts";

export * from "@asupersync/browser/compiled";

export function at<T>(value: T, site: number): T {
  surfaceAt(value, site);
  probe.checkpoint();
  return surfaceAt(value, site);
}
