import { describe, expect, it } from "vitest";
import { openDataFolder } from "./support/data-file.ts";
import { fixture } from "./support/fixture.ts";
import { startCli, startServer } from "./support/process.ts";

const { dataFile } = openDataFolder();
const spec = fixture("library.yaml");

const typed = dataFile(
  `const greeting: string = "from the plugin";
export default {
  create: () => ({ guard: (): object => ({ status: 404, rule: "none", reason: greeting }) }),
};
`,
  "plugin.ts",
);

describe("carespec-mock --spec FILE --plugin FILE", () => {
  it("serves the document with the rules of a TypeScript file, and lists it once", async () => {
    const { url, output } = await startServer(["--spec", spec, "--plugin", typed]);
    const response = await fetch(`${url}/books/1`);
    expect(response.status).toBe(404);
    expect(response.headers.get("x-mock-reason")).toMatch(/^from the plugin \[spec\/none; /);
    expect(output.stdout.match(new RegExp(url, "g"))).toHaveLength(2);
  });

  it.each([
    [
      "without --spec",
      ["--plugin", typed],
      "carespec-mock: --plugin requires a document: add --spec FILE\n",
    ],
    [
      "for a file that does not exist",
      ["--spec", spec, "--plugin", "missing.mjs"],
      "carespec-mock: cannot read the plugin missing.mjs: check that the file exists and is readable\n",
    ],
  ])("ends with 1 and one line %s", async (_, args, line) => {
    const { output, ended } = startCli(["--port", "0", ...args]);
    expect([await ended, output]).toEqual([1, { stdout: "", stderr: line }]);
  });
});
