import { parseArgs } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isUserError, readArguments, runCommand, UserError } from "../src/index.ts";

let stderr: string;
let stdout: string;

beforeEach(() => {
  stderr = "";
  stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += text;
    return true;
  });
});

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

/** Runs a command that throws the error. */
const fail = (error: unknown) => runCommand("example", () => Promise.reject(error));

describe("runCommand", () => {
  it("prints nothing and leaves the exit code where the command succeeds", async () => {
    await runCommand("example", () => {});
    expect({ stderr, exitCode: process.exitCode }).toEqual({ stderr: "", exitCode: undefined });
  });

  it("exits with the code that the command has for a mistake", async () => {
    await runCommand("example", () => Promise.reject(new UserError("no")), 2);
    expect(process.exitCode).toBe(2);
  });

  it("prints a user's mistake as one line and exits with 1", async () => {
    await fail(new UserError("port 80 is in use.\n  Choose another\tone\n"));
    expect(stderr).toBe("example: port 80 is in use. Choose another one\n");
    expect(process.exitCode).toBe(1);
  });

  it("prints what parseArgs refuses in the same way", async () => {
    await runCommand("example", () => void parseArgs({ args: ["--no-such"] }));
    expect(stderr).toMatch(/^example: Unknown option '--no-such'[^\n]*\n$/);
    expect(process.exitCode).toBe(1);
  });

  it("prints the usage where it is requested, and succeeds", async () => {
    const usage = "\nUsage: example\n\nDoes nothing.\n";
    await runCommand("example", () => void readArguments(usage, { args: ["--help"] }));
    expect({ stdout, stderr }).toEqual({ stdout: "Usage: example\n\nDoes nothing.\n", stderr: "" });
    expect(process.exitCode).toBeUndefined();
  });

  it("throws on whatever is a bug, and prints nothing", async () => {
    const bug = new TypeError("x is not a function");
    await expect(fail(bug)).rejects.toBe(bug);
    await expect(fail("text")).rejects.toBe("text");
    expect({ stderr, exitCode: process.exitCode }).toEqual({ stderr: "", exitCode: undefined });
  });
});

describe("isUserError", () => {
  it("accepts another copy of the class, as the built mock brings one", () => {
    const copy = Object.assign(new Error("busy"), { name: "UserError" });
    expect(isUserError(new UserError("busy"))).toBe(true);
    expect(isUserError(copy)).toBe(true);
  });

  it.each([
    new Error("busy"),
    new DOMException("late", "AbortError"),
    { name: "UserError" },
    "busy",
    undefined,
    null,
  ])("refuses %s", (error) => expect(isUserError(error)).toBe(false));
});
