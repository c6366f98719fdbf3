import { expect, it } from "vitest";
import { expectOneLine } from "../support/cli-mistakes.ts";
import { runInProcess } from "../support/in-process.ts";

const LOCAL = /give a mock's address like http:\/\/127\.0\.0\.1:4010/;

it.each([
  [
    "another host",
    ["--url", "http://mock.example:4010"],
    /mock\.example, which is not this machine/,
  ],
  ["a host that begins alike", ["--url", "http://127.0.0.1.example"], LOCAL],
  ["an address of the network", ["--url", "http://10.0.0.1:4010"], LOCAL],
  ["all addresses", ["--url", "http://0.0.0.0:4010"], LOCAL],
  ["a loopback name as a user", ["--url", "http://localhost@mock.example/"], LOCAL],
  ["another protocol", ["--url", "https://127.0.0.1:4010"], /is not a mock's address/],
  ["no address", ["--url", "4010"], /"4010" is not a mock's address/],
  ["a path", ["--url", "http://127.0.0.1:4010/a"], /more than host and port: give http:/],
  ["a password", ["--url", "http://a:b@127.0.0.1:4010"], /more than host and port/],
  [
    "an address where nothing is",
    ["--url", "http://127.0.0.1:1"],
    /no mock answers at .*:1: start/,
  ],
  ["an unknown option", ["--port", "1"], /unknown option '--port'/],
  ["an option without its value", ["--url"], /'--url <url>' argument missing/],
  ["too many arguments", ["any"], /too many arguments/],
])("carespec-mock mcp refuses %s in one line and ends with 1", async (_, args, line) => {
  expectOneLine(await runInProcess(["mcp", ...args]), line);
});

it("carespec-mock --help names mcp, and mcp --help its option", async () => {
  expect((await runInProcess(["--help"])).stdout).toMatch(/^ {2}mcp /m);
  const { code, stdout } = await runInProcess(["mcp", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}--url <url> /m);
});

it("carespec-mock mcp refuses an option of the mock before it", async () => {
  const ended = await runInProcess(["--port", "1", "mcp"]);
  expectOneLine(ended, /mcp takes --url and its token alone: leave out --port/);
});
