import { AsupersyncError } from "../api/errors.ts";
import { type Parts, parts } from "./parts.ts";

/**
 * A part that was asked for.
 *
 * @throws {AsupersyncError} ASX1020 if the bundle does not have it.
 */
export function part<Name extends "channels" | "context" | "io" | "lab" | "stuck" | "trace">(name: Name): Parts[Name] {
  const found = parts[name];
  if (found) return found as Parts[Name];
  throw new AsupersyncError("ASX1020", `import "@asupersync/browser/${name}", which is not in this bundle.`);
}
