import { fileURLToPath } from "node:url";
import asupersync from "@asupersync/unplugin/vite";
import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**", "**/dist/**", "**/target/**", "**/.next/**"];
const apps = "fixtures/apps/**";
const browser = "runtime-ts/browser";
const source = (path: string) => fileURLToPath(new URL(`${browser}/src/${path}`, import.meta.url));

/** Milliseconds after which a test that has not ended never will, on a slow machine either. */
const HANGS = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "packages",
          include: ["**/test/**/*.test.{ts,tsx}"],
          exclude: [...exclude, apps, `${browser}/test/**`],
          testTimeout: HANGS,
          hookTimeout: HANGS,
          maxWorkers: 2,
        },
      },
      {
        // The laws of the runtime are programs like any other: compiled by our own plugin. They hold the sources to
        // account, and look into the driver that they run on.
        plugins: [asupersync({ include: [`${browser}/test/**`] })],
        resolve: {
          alias: [
            { find: /^@asupersync\/browser$/, replacement: source("development.ts") },
            { find: /^@asupersync\/browser\/(channels|compiled|io|lab|stuck|trace)$/, replacement: source("$1.ts") },
          ],
        },
        test: {
          name: "laws",
          include: [`${browser}/test/**/*.test.ts`],
          setupFiles: [`${browser}/test/support/steady.ts`],
          testTimeout: HANGS,
          maxWorkers: 2,
        },
      },
      {
        // Each of these builds and serves an app and drives a browser: one at a time, when the machine is free.
        test: {
          name: "apps",
          include: [`${apps}/test/**/*.test.{ts,tsx}`],
          exclude,
          testTimeout: 5 * HANGS,
          hookTimeout: 5 * HANGS,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
