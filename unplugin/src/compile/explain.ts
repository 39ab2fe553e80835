import { type Explanation, explainer } from "@asupersync/babel-plugin";
import { transformAsync } from "@babel/core";
import type { CompileOptions } from "./compile.ts";
import { locate } from "./locate.ts";
import { syntaxOf, withEitherDecorators } from "./syntax.ts";

/**
 * What becomes of every async function of a module, marked or not, by the plan alone: nothing is compiled (L17).
 *
 * @param id the module's absolute path
 * @throws what the parser throws, with `id`, `loc` and `frame`
 */
export async function explain(
  source: string,
  id: string,
  options: Pick<CompileOptions, "mode" | "root">,
): Promise<Explanation> {
  try {
    const result = await withEitherDecorators(source, (decorators) =>
      transformAsync(source, {
        filename: id,
        parserOpts: syntaxOf(id, decorators),
        plugins: [[explainer, options]],
        babelrc: false,
        configFile: false,
        browserslistConfigFile: false,
        code: false,
      }),
    );
    return result?.metadata.asupersync as Explanation;
  } catch (error) {
    throw locate(error, id);
  }
}
