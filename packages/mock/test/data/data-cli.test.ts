import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BAD_DATA, openDataFolder } from "../support/data-file.ts";
import { type Ended, runInProcess, serveInProcess } from "../support/in-process.ts";
import { startCli, startServer } from "../support/process.ts";
import { registered } from "../support/registered-vendor.ts";
import { bookOf, sampleArgs } from "../support/sample-vendor.ts";

const { folder, dataFile } = openDataFolder();

/** A mock of two vendors. */
const both = ["--vendor", registered.name, ...sampleArgs];
const json = { "Content-Type": "application/json" };

async function exportOf(url: string, session = "default") {
  const headers = { "X-Mock-Session": session };
  await fetch(`${url}/__mock/clock`, { headers });
  return (await fetch(`${url}/__mock/export`, { headers })).json();
}

describe("carespec-mock --data", () => {
  it("serves the file's data in every session, and its export makes another serve the same", async () => {
    const books = [bookOf("bb"), bookOf("aa", "Größe 🦜")];
    const file = dataFile({ spec: { mode: "replace", books } });
    const first = await serveInProcess([...both, "--data", file]);
    const data = await exportOf(first.url, "new");
    expect(data.spec.books).toEqual(books);
    expect(Object.keys(data)).toEqual([registered.name, "spec"]);
    expect(await exportOf(first.url)).toEqual(data);

    const body = JSON.stringify({ spec: { books: [bookOf("cc")] } });
    await fetch(`${first.url}/__mock/seed`, { method: "POST", headers: json, body });
    const changed = await exportOf(first.url);
    expect(changed.spec.books).toEqual([...books, bookOf("cc")]);

    const second = await startServer([...both, "--data", dataFile(changed)]);
    expect(await exportOf(second.url)).toEqual(changed);
    expect(await exportOf(second.url, "new")).toEqual(changed);
    await fetch(`${second.url}/__mock/reset`, { method: "POST" });
    expect(await exportOf(second.url)).toEqual(changed);
  });

  it("is checked for all vendors, even those that are not served", async () => {
    const file = dataFile({ acme: {}, [registered.name]: {} });
    await expectOneLine([...sampleArgs, "--data", file], "/acme: unknown vendor, choose");
  });
});

describe("carespec-mock says in one line what is wrong, and ends with 1, given data of", () => {
  it.each(BAD_DATA)("%s", async (_, content, message) => {
    const file = dataFile(content);
    await expectOneLine([...both, "--data", file], `${file}${message.replace(/^(?=is)/, " ")}`);
  });

  it.each([
    ["a file that is missing", join(folder, "nowhere.json"), "cannot read the data file "],
    ["a folder", folder, "cannot read the data file "],
    ["an empty name", "", "cannot read the data file : check that it exists and is readable"],
  ])("%s", async (_, file, message) => {
    await expectOneLine(["--data", file], message);
  });

  it("a missing file, to the built command", async () => {
    const { ended, output } = startCli(["--port", "0", "--data", join(folder, "nowhere.json")]);
    expectLine({ code: await ended, ...output }, "cannot read the data file ");
  });

  it("no name at all", async () => {
    await expectOneLine(["--data"], "'--data <file>' argument missing");
  });
});

async function expectOneLine(args: string[], message: string): Promise<void> {
  expectLine(await runInProcess(["--port", "0", ...args]), message);
}

function expectLine({ code, stdout, stderr }: Ended, message: string): void {
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^carespec-mock: [^\n]+\n$/);
  expect(stderr).toContain(message);
}
