import { AsupersyncError } from "@asupersync/browser";

/**
 * What an import from this package is at run time, where no compiler has replaced it (L14).
 *
 * @returns a function that throws ASX1101, whatever it is called with
 */
export function macro(name: string): (...args: readonly unknown[]) => never {
  return () => {
    throw new AsupersyncError(
      "ASX1101",
      `the macro ${name}() was not compiled. Add the asupersync plugin to the build that makes this file (\`npx asupersync doctor\` finds it), and import the macro from "@asupersync/macros" where it is called; where a server leaves functions native, as in Next, none can be called.`,
    );
  };
}
