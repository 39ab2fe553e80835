/** The part of webpack's loader context that is used here; Turbopack and Rspack have it too. */
export interface LoaderContext {
  /** The absolute path of the module, without its query. */
  readonly resourcePath: string;
  readonly rootContext: string;
  async(): (error: Error | null, code?: string, map?: object) => void;
  getOptions(): unknown;
  emitWarning(warning: Error): void;
}
