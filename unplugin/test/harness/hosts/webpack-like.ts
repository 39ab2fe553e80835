/** What webpack and Rspack have in common: one takes the other's configuration. */
export function configuration<Plugin>(entry: string, path: string, plugin: Plugin) {
  return {
    mode: "production" as const,
    entry: { main: entry },
    devtool: "source-map" as const,
    output: { path, filename: "main.js", module: true, library: { type: "module" as const } },
    optimization: { minimize: false },
    plugins: [plugin],
  };
}

interface Stats {
  hasErrors(): boolean;
  toJson(options: object): { errors?: { message: string }[]; warnings?: { message: string }[] };
}

interface Compiler {
  close(done: () => void): void;
}

/** Runs a compiler to its end. Both report a failed build in its stats, and not by an error. */
export async function runCompiler(
  run: (done: (error: Error | null, stats: Stats | undefined) => void) => Compiler | null | undefined,
): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Stats>();
  const compiler = run((error, stats) => (error || !stats ? reject(error) : resolve(stats)));
  const stats = await promise;
  await new Promise<void>((done) => (compiler ? compiler.close(done) : done()));
  const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
  if (stats.hasErrors()) throw new Error(errors.map(({ message }) => message).join("\n\n"));
  return warnings.map(({ message }) => message);
}
