/** A tool that builds or runs code, and is configured by a file of its own. */
export interface Toolchain {
  readonly name: string;
  /** The names of its configuration files. */
  readonly files: RegExp;
  /** The folder that they lie in, if they have one of their own. */
  readonly folder?: string;
  /** What such a file says, where there are several kinds. */
  readonly says?: RegExp;
  /** Who needs the plugin: a build, the runner of tests, a workshop of components, or Babel, if nothing else compiles. */
  readonly role: "build" | "tests" | "stories" | "babel";
  /** Whether plugins run in the order of the list, so that ours must stand before those that strip or lower. */
  readonly inOrder: boolean;
  /** The tool that compiles for this one, whose configuration counts. */
  readonly through?: string;
  /** What to put into the configuration. */
  readonly paste: string;
}

const SCRIPT = "\\.[cm]?[jt]s";

const plugin = (host: string, config: string): string =>
  `import asupersync from "@asupersync/unplugin/${host}";\n\nexport default ${config};`;

const LIST = "{ plugins: [asupersync()] }";

const NEXT = String.raw`export default {
  turbopack: {
    rules: {
      "*.{ts,tsx,js,jsx}": {
        condition: { all: ["browser", { not: "foreign" }, { content: /use st|@asupersync\// }] },
        loaders: ["@asupersync/unplugin/loader"],
      },
    },
  },
};`;

const ESBUILD = `import asupersync from "@asupersync/unplugin/esbuild";

await build({ plugins: [asupersync()] });`;

const STORYBOOK = `import asupersync from "@asupersync/unplugin/webpack";

export default {
  webpackFinal: (config) => ({ ...config, plugins: [...config.plugins, asupersync()] }),
};`;

const BABEL = '{ "plugins": ["@asupersync/babel-plugin"] }';

const STORIES = {
  name: "Storybook",
  files: file("main"),
  folder: ".storybook",
  role: "stories",
  inOrder: false,
} as const;

/** To add a tool, add a row. */
export const TOOLCHAINS: readonly Toolchain[] = [
  { name: "Vite", files: file("vite.config"), role: "build", inOrder: false, paste: plugin("vite", LIST) },
  { name: "Next", files: file("next.config"), role: "build", inOrder: false, paste: NEXT },
  { name: "webpack", files: file("webpack.config"), role: "build", inOrder: false, paste: plugin("webpack", LIST) },
  { name: "Rspack", files: file("rspack.config"), role: "build", inOrder: false, paste: plugin("rspack", LIST) },
  { name: "Rollup", files: file("rollup.config"), role: "build", inOrder: true, paste: plugin("rollup", LIST) },
  { name: "Rolldown", files: file("rolldown.config"), role: "build", inOrder: true, paste: plugin("rolldown", LIST) },
  { name: "esbuild", files: file("esbuild(?:\\.config)?"), role: "build", inOrder: true, paste: ESBUILD },
  { name: "Vitest", files: file("vitest.config"), role: "tests", inOrder: false, paste: plugin("vite", LIST) },
  { name: "Jest", files: file("jest.config"), role: "tests", inOrder: false, through: "Babel", paste: BABEL },
  // With Vite it takes the project's configuration, with webpack it has its own.
  {
    ...STORIES,
    says: /-vite\b/,
    through: "Vite",
    paste: plugin("vite", "{ viteFinal: (config) => ({ ...config, plugins: [...config.plugins, asupersync()] }) }"),
  },
  { ...STORIES, says: /^(?!.*-vite\b)/s, paste: STORYBOOK },
  {
    name: "Babel",
    files: new RegExp(`^(babel\\.config(${SCRIPT}|\\.json)|\\.babelrc(\\.json|${SCRIPT})?)$`),
    role: "babel",
    inOrder: false,
    paste: BABEL,
  },
];

function file(stem: string): RegExp {
  return new RegExp(`^${stem}${SCRIPT}$`);
}
