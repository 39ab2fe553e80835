import { expect, test } from "vitest";
import { CommandError, run, tee } from "../command.ts";

test("tee gives what the command wrote", async () => {
  expect(await tee("node", "-e", "console.log('what it wrote')")).toBe("what it wrote\n");
});

test("a failing command's output is kept", async () => {
  const failed = await tee("node", "-e", "console.log('why'); process.exitCode = 4").catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(CommandError);
  expect(failed).toMatchObject({ end: 4, output: "why\n" });
});

test("a command that a signal ended has failed", async () => {
  await expect(run("node", "-e", "process.kill(process.pid)")).rejects.toMatchObject({ end: "SIGTERM" });
});

test("a command that is not there is an error", async () => {
  await expect(run("asupersync-no-such-command")).rejects.toThrow("ENOENT");
});

test("no listeners are left behind", async () => {
  const before = process.listenerCount("SIGTERM");
  await run("node", "-e", "0");
  expect(process.listenerCount("SIGTERM")).toBe(before);
});
