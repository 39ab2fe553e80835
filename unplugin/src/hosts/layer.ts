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

/** The layer of a module by the environment that Vite compiles it for; undefined in hosts that have none. */
export function environmentLayer(context: object): Layer | undefined {
  const { environment } = context as { environment?: Environment };
  if (!environment) return undefined;
  if (environment.config?.consumer !== "server") return "client";
  return environment.name === "ssr" ? "ssr" : "server";
}
