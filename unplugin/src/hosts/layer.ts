import type { HostDefaults } from "./defaults.ts";

/** Whose code a module is: the client's, a server's, or the client's as a server renders it (L18). */
export type Layer = "client" | "server" | "ssr";

/** What webpack-like hosts tell of the module that is being compiled. */
interface Traits {
  /** The compiler's name, which Next gives. */
  readonly compiler: string | undefined;
  readonly target: string | undefined;
  /** The layer that a module was assigned to, which Next does. */
  readonly layer?: string | null | undefined;
}

/** The names of Next's layers in which a server renders what the client runs. */
const RENDERING = /^(ssr|pages-dir-(node|edge))$/;

export const isNextServer = (compiler: string | undefined): boolean =>
  compiler === "server" || compiler === "edge-server";

/** The layer of a module, by what a webpack-like host tells. */
export function layerOf({ compiler, target, layer }: Traits): Layer {
  if (isNextServer(compiler)) return RENDERING.test(layer ?? "") ? "ssr" : "server";
  return /^(async-)?node/.test(target ?? "") ? "server" : "client";
}

interface Environment {
  readonly name: string;
  readonly config?: { readonly consumer?: string };
}

/**
 * What goes for a module, by the environment that Vite compiles it for; nothing in hosts that have none. Beside what a server
 * runs Vite lays no files, so that a manifest would be lost: the places go into the code.
 */
export function environmentDefaults(context: object): Partial<Pick<HostDefaults, "layer" | "sites">> {
  const { environment } = context as { environment?: Environment };
  if (!environment) return {};
  if (environment.config?.consumer !== "server") return { layer: "client" };
  return { layer: environment.name === "ssr" ? "ssr" : "server", sites: "inline" };
}
