/** The part of webpack's loader context that is used here; Turbopack and Rspack have it too. */
export interface LoaderContext {
  /** The absolute path of the module, without its query. */
  readonly resourcePath: string;
  readonly rootContext: string;
  /** What the bundle is for: `"web"`, `"node24"`, … */
  readonly target?: string;
  /** Next names its compilers, and the layers that a module is compiled for. */
  readonly _compiler?: { readonly name?: string | undefined };
  readonly _module?: { readonly layer?: string | null };
  async(): (error: Error | null, code?: string, map?: object) => void;
  getOptions(): unknown;
  emitWarning(warning: Error): void;
}
