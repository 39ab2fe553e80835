import structured, { type Metadata, mayBeMarked, type Options as PluginOptions } from "@asupersync/babel-plugin";
import { type InputOptions, transformAsync } from "@babel/core";
import { locate } from "./locate.ts";
import { pathOf, syntaxOf, withEitherDecorators } from "./syntax.ts";

/** A source map as Babel takes it; never the flags that it takes too. */
export type InputSourceMap = Exclude<InputOptions["inputSourceMap"], boolean | undefined>;

export interface CompileOptions
  extends Pick<
    PluginOptions,
    "mode" | "capture" | "outside" | "sites" | "server" | "layer" | "inputMap" | "onWarning"
  > {
  /** Absolute path of the folder that module ids are relative to (L4). */
  root: string;
  /**
   * The map of what made this source, if anything did; the result maps through it (L13). Default: the one that the source
   * names; `false` where the host puts maps together itself.
   */
  inputSourceMap?: InputSourceMap | false | undefined;
}

/** A compiled module. */
export interface Compiled {
  code: string;
  map: SourceMap;
  /** What the compiler did, function by function. */
  metadata: Metadata;
}

/** A source map as all hosts take it. */
export interface SourceMap {
  version: number;
  sources: string[];
  sourcesContent?: (string | null)[];
  names: string[];
  mappings: string;
}

/**
 * Compiles the structured functions of a module: the core that every host's adapter calls.
 *
 * @param id the module's absolute path, with or without a query
 * @returns `null` for a module that has none; the host goes on with the source as it was (L3)
 * @throws what the parser or the compiler throws, with `id`, `loc` and `frame` (L17)
 */
export async function compile(source: string, id: string, options: CompileOptions): Promise<Compiled | null> {
  if (!mayBeMarked(source, options)) return null;
  const { inputSourceMap, ...settings } = options;
  const file = pathOf(id);
  try {
    const result = await withEitherDecorators(source, (decorators) =>
      transformAsync(source, {
        filename: id,
        // What has no place on the disk has one below the root, wherever the host was started (L4).
        cwd: options.root,
        sourceFileName: file,
        parserOpts: syntaxOf(id, decorators),
        plugins: [[structured, settings]],
        // The project's own Babel configuration, if it has one, is its own affair.
        babelrc: false,
        configFile: false,
        browserslistConfigFile: false,
        sourceMaps: true,
        ...(inputSourceMap !== undefined && { inputSourceMap }),
        compact: false,
      }),
    );
    // Babel gives no code or map only where it was told not to.
    const metadata: Metadata | undefined = result?.metadata.asupersync;
    return metadata ? { code: result!.code!, map: result!.map as SourceMap, metadata } : null;
  } catch (error) {
    throw locate(error, id);
  }
}
