import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**", "**/dist/**", "**/target/**", "**/.next/**"];
const apps = "fixtures/apps/**";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "packages",
          include: ["**/test/**/*.test.{ts,tsx}"],
          exclude: [...exclude, apps],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        // Each of these builds and serves an app and drives a browser: one at a time, when the machine is free.
        test: {
          name: "apps",
          include: [`${apps}/test/**/*.test.{ts,tsx}`],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
