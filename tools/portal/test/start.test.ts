import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";

// It imports @carespec/mock as a consumer does, so `npm run build` comes first.
const script = fileURLToPath(new URL("../src/start.ts", import.meta.url));

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

function start(PORT: string) {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT } });
  children.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const ended = new Promise((resolve) => child.once("close", resolve));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", () => output.stdout.includes("Ctrl-C stops.\n") && resolve());
    child.once("close", () => reject(new Error(`ended before it was ready: ${output.stderr}`)));
  });
  ready.catch(() => {});
  return { child, output, ended, ready };
}

describe("npm start", () => {
  it("prints where everything is and the demo credentials, and ends with 0 on SIGTERM", async () => {
    const { child, output, ended, ready } = start("0");
    await ready;
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(output.stdout) ?? [];
    expect(output.stdout).toContain(`${url}/docs/\n`);
    const { vendors } = await (await fetch(`${url}/__mock/vendors`)).json();
    for (const { title, baseUrl, credentials } of vendors) {
      const pairs = Object.entries(credentials).map(([name, value]) => `    ${name}: ${value}\n`);
      expect(output.stdout).toContain(`  ${title}\n    mock: ${baseUrl}\n${pairs.join("")}`);
    }
    expect(output.stdout).toContain(`${url}/__mock/openapi.json`);
    expect(output.stdout).toContain("Ctrl-C stops.");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(output.stderr).toBe("");
  });

  it("says on Ctrl-C that it has stopped", async () => {
    const { child, output, ended, ready } = start("0");
    await ready;
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(output.stdout).toMatch(/\nCarespec has stopped\.\n$/);
  });

  it.each(["", "http", "65536", "1e3"])("refuses PORT=%j in one line", async (PORT) => {
    const { output, ended } = start(PORT);
    expect(await ended).toBe(1);
    expect(output).toEqual({
      stdout: "",
      stderr: `carespec: PORT=${PORT} is not a port: give a number from 0 to 65535\n`,
    });
  });

  it("refuses a port in use in one line", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { output, ended } = start(String(port));
    expect(await ended).toBe(1);
    expect(output.stdout).toBe("");
    expect(output.stderr).toMatch(/^carespec: port \d+ is in use\. Stop .* npm start\n$/);
  });
});
