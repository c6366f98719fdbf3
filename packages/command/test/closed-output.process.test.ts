import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
const program = `
  import { runCommand } from ${JSON.stringify(index)};
  await runCommand("example", async () => {
    for (let line = 0; line < 20_000; line += 1) {
      process.stdout.write("a line of some length that fills the pipe\\n");
      if (line % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
  });
`;

function start(stdout: "pipe" | number) {
  const args = ["--input-type=module-typescript", "--eval", program];
  return spawn(process.execPath, args, { stdio: ["ignore", stdout, "pipe"] });
}

it("a command whose reader has gone ends without a word", async () => {
  const child = start("pipe");
  let stderr = "";
  child.stderr?.on("data", (text) => (stderr += text));
  await once(child.stdout as NodeJS.ReadableStream, "data");
  child.stdout?.destroy();
  const [code] = await once(child, "close");
  expect([code, stderr]).toEqual([0, ""]);
});

// Only Linux has a device that is always full.
it.runIf(existsSync("/dev/full"))("a command that cannot print says so in one line", async () => {
  const child = start(openSync("/dev/full", "w"));
  let stderr = "";
  child.stderr?.on("data", (text) => (stderr += text));
  const [code] = await once(child, "close");
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^cannot print: ENOSPC[^\n]*\n$/)]);
});
