import type { RuntimeHandle, RuntimeOptions } from "@asupersync/browser";
import { useState } from "react";
import { useLifetime } from "../lifetime/use-lifetime.ts";
import { OwnedRuntime } from "./owned-runtime.ts";
import { pageRuntime } from "./page-runtime.ts";
import { useSurroundings } from "./provider.ts";

/**
 * The runtime to work with: without options that of the nearest `AsupersyncProvider`, else the page's; with options
 * one of the component's own, made at its first use and closed after the unmount. Give that one to a provider.
 *
 * @param options read at the first render
 */
export function useAsupersyncRuntime(options?: RuntimeOptions): RuntimeHandle {
  const { runtime } = useSurroundings();
  const [owned] = useState(() => options && new OwnedRuntime(options));
  useLifetime(owned);
  return owned ?? runtime ?? pageRuntime();
}
