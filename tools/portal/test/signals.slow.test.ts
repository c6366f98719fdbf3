import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { repositoryRoot } from "@carespec/document";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";

// A command of Windows gets no signals, and what it started is ended by other means there.
const posix = describe.skipIf(process.platform === "win32");

/** What npm tells the processes that it starts is not handed on. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^PORT$/i.test(name)),
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether a server answers at a port; `free` where nothing listens. */
async function ask(port: number): Promise<string> {
  try {
    return String((await fetch(`http://127.0.0.1:${port}/__mock/health`)).status);
  } catch {
    return "free";
  }
}

/** Starts a command as a user does, and waits until it serves. */
async function startCommand(line: string) {
  const port = await freePort();
  const [command = "", ...args] = line.split(" ");
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    env: { ...environment, PORT: String(port) },
    // A group of its own, so that the file's end leaves nothing behind.
    detached: true,
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  const endGroup = () => {
    try {
      process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
    } catch {
      // Nothing is left of it.
    }
  };
  atFileEnd(endGroup);
  const exited = new Promise((resolve) => child.once("exit", resolve));
  await expect.poll(() => ask(port), { message: output }).toBe("200");
  return { child, port, exited };
}

const COMMANDS = ["npm start", "npm run mock", "npx carespec-mock", "npm exec carespec-mock"];

posix("the port is free once what the user has started is ended", () => {
  describe.each(COMMANDS)("%s", (command) => {
    it("by kill", async () => {
      const { child, port, exited } = await startCommand(command);
      child.kill("SIGTERM");
      await exited;
      await expect.poll(() => ask(port)).toBe("free");
    });

    it("by Ctrl-C, which a terminal sends to the whole group", async () => {
      const { child, port, exited } = await startCommand(command);
      process.kill(-(child.pid ?? Number.NaN), "SIGINT");
      await exited;
      await expect.poll(() => ask(port)).toBe("free");
    });

    // The shell in between outlives npm then, and only Linux tells of it.
    it.skipIf(process.platform !== "linux")("by kill -9", async () => {
      const { child, port, exited } = await startCommand(command);
      child.kill("SIGKILL");
      await exited;
      await expect.poll(() => ask(port)).toBe("free");
    });
  });
});

posix("a server that a script leaves in the background", () => {
  it("lives on when the script and npm have ended", async () => {
    const port = await freePort();
    const script = `carespec-mock --port ${port} & sleep 0.1`;
    const child = spawn("npm", ["exec", "-c", script], {
      cwd: repositoryRoot,
      env: environment,
      detached: true,
      stdio: "ignore",
    });
    atFileEnd(() => process.kill(-(child.pid ?? Number.NaN), "SIGKILL"));
    await new Promise((resolve) => child.once("exit", resolve));
    await expect.poll(() => ask(port)).toBe("200");
    // Longer than a server takes to see that npm has ended.
    await sleep(1000);
    expect(await ask(port)).toBe("200");
  });
});
