/// <reference types="vite/client" />

// All laws but those that need Node: a server, its hooks, the fakes of its test runner.
import.meta.glob(["../**/*.test.ts", "!../**/*.node.test.ts"], { eager: true });
