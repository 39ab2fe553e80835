import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/test/**/*.test.{ts,tsx}", "**/src/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/target/**", "**/.next/**"],
    maxWorkers: 2,
  },
});
