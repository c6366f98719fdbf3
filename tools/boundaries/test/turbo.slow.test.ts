import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { copyRepository, type RepositoryCopy } from "./support/repository-copy.ts";
import { taskHashes, tasksAfterEdit, upgrade } from "./support/task-hashes.ts";

// A dry run reads the whole repository: a second here, many seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let copy: RepositoryCopy;
let before: Map<string, string>;
let testsBefore: Map<string, string>;
beforeAll(() => {
  copy = copyRepository();
  before = taskHashes(copy.folder);
  testsBefore = taskHashes(copy.folder, ["test"]);
});
afterAll(() => copy?.remove());

/** The tasks that run again after an edit; by default a line more at the file's end. */
const after = (file: string, edit = (text: string) => `${text}\n`) =>
  tasksAfterEdit(copy.folder, before, file, edit);

const named = (tasks: string[], task: string) => tasks.filter((id) => id.endsWith(`#${task}`));

describe.each(listVendors())("a line of a schema of $name", ({ name }) => {
  it("runs again that vendor's tasks, the documents, mock, docs and the rules of flows", () => {
    const own = [`@carespec/${name}#`, `@carespec/spec-${name}#`];
    const docs = ["@carespec/docs#build", "@carespec/docs#test:browser"];
    const linted = "@carespec/flows#lint"; // its flows call the document's operations
    const shared = ["@carespec/specs#bundle", "@carespec/mock#build", linted, ...docs];
    const again = after(`specs/${name}/openapi.yaml`);
    expect(again).toEqual(expect.arrayContaining([`@carespec/${name}#check`, ...shared]));
    const others = again.filter((task) => !own.some((start) => task.startsWith(start)));
    expect(others.sort()).toEqual(shared.sort());
    expect(named(again, "build")).toHaveLength(2);
  });
});

describe.each(listVendors())("a step more in the samples of $name", ({ name, folder }) => {
  const files = ["samples", "refusals"].filter((file) => existsSync(join(folder, `${file}.ts`)));
  it.runIf(files.length > 0).each(files)(
    "builds the docs again, which show %s, and no client",
    (file) => {
      const again = after(`specs/${name}/${file}.ts`);
      expect(named(again, "build")).toEqual(["@carespec/docs#build"]);
    },
  );
});

describe.each(listVendors())("a waiver more of $name", ({ name, folder }) => {
  const waivers = "lint-waivers.yaml";
  it.runIf(existsSync(join(folder, waivers)))(
    "lints that document again, and builds the docs",
    () => {
      const again = after(`specs/${name}/${waivers}`);
      expect(named(again, "lint")).toEqual([`@carespec/spec-${name}#lint`]);
      expect(named(again, "build")).toEqual(["@carespec/docs#build"]);
    },
  );
});

describe.each(listVendors())("a line of a flow of $name", ({ name, folder }) => {
  const [file] = globSync("workflows/*.arazzo.yaml", { cwd: folder });
  it.runIf(file)("checks the flows again and builds the docs, which show them", () => {
    expect(after(`specs/${name}/${file}`)).toEqual([
      "@carespec/docs#build",
      "@carespec/docs#test:browser",
      "@carespec/flows#lint",
    ]);
  });
});

describe("a change of a tool", () => {
  it("lints every document again after a change of a rule, and builds nothing", () => {
    const again = after("tools/spectral/functions/carespec-evidence.js");
    const linted = listVendors().map(({ name }) => `@carespec/spec-${name}#lint`);
    expect(again).toEqual(expect.arrayContaining([...linted, "@carespec/mock#lint"]));
    expect([...named(again, "build"), ...named(again, "bundle")]).toEqual([]);
    expect(named(again, "typecheck")).toEqual(["@carespec/spectral#typecheck"]);
  });

  it("lints every document again after a change of the linter, and builds nothing", () => {
    const again = after("tools/lint/src/merge-findings.ts");
    const documents = named([...before.keys()], "lint").filter((id) => !id.includes("/flows#"));
    expect(named(again, "lint")).toEqual(documents.sort());
    expect([...named(again, "build"), ...named(again, "bundle")]).toEqual([]);
    expect(named(again, "typecheck")).toEqual(["@carespec/lint#typecheck"]);
  });

  it("lints every document again after an upgrade of Spectral", () => {
    const again = after("package-lock.json", upgrade("@stoplight/spectral-core"));
    expect(named(again, "lint")).toEqual(named([...before.keys()], "lint").sort());
    expect([...named(again, "build"), ...named(again, "bundle")]).toEqual([]);
  });

  it.each([
    ["@redocly/cli", "lint"],
    ["@biomejs/biome", "lint:code"],
    ["typescript", "typecheck"],
  ])("runs everything that uses it again after an upgrade of %s", (tool, task) => {
    const again = after("package-lock.json", upgrade(tool));
    expect(named(again, task)).toEqual(named([...before.keys()], task).sort());
  });

  it("checks generated code again after a change of the generator, and builds that alone", () => {
    const again = after("packages/codegen/src/generate.ts");
    expect(named(again, "check")).toEqual(named([...before.keys()], "check").sort());
    expect(named(again, "build")).toEqual(["@carespec/codegen#build"]);
  });

  it("checks generated code again after an upgrade of the emitter", () => {
    const again = after("package-lock.json", upgrade("openapi-typescript"));
    expect(named(again, "check")).toEqual(named([...before.keys()], "check").sort());
  });
});

describe("a change of code", () => {
  it("checks the types of every package that depends on core, and builds them", () => {
    const again = after("packages/core/src/index.ts");
    const clients = listVendors().map(({ name }) => `@carespec/${name}`);
    for (const name of [...clients, "@carespec/core", "@carespec/mock"]) {
      expect(again).toEqual(expect.arrayContaining([`${name}#build`, `${name}#typecheck`]));
    }
  });

  it("checks the types of a package that imports what changed", () => {
    expect(after("packages/mock/src/index.ts")).toEqual(
      expect.arrayContaining(["@carespec/portal#typecheck", "@carespec/conformance#typecheck"]),
    );
  });

  it("leaves everything else alone after a change of a test", () => {
    expect(after("packages/codegen/test/validators.test.ts")).toEqual([
      "//#lint:code",
      "@carespec/codegen#typecheck",
    ]);
  });
});

describe("the site's tests in a browser", () => {
  it.each<[file: string, edit?: (text: string) => string]>([
    ["docs/src/build.ts"],
    ["docs/test/support/static-server.ts"],
    ["tools/test-support/src/browser.ts"],
    ["package-lock.json", upgrade("@sparticuz/chromium")],
  ])("run again after a change of %s", (file, edit) => {
    expect(named(after(file, edit), "test:browser")).toEqual(["@carespec/docs#test:browser"]);
  });
});

describe("a change of the registry", () => {
  it("runs again what reads the list of vendors", () => {
    expect(after("redocly.yaml")).toEqual([
      "@carespec/docs#build",
      "@carespec/docs#test:browser",
      "@carespec/flows#lint",
      "@carespec/mock#build",
      "@carespec/specs#bundle",
    ]);
  });
});

describe("the tests of a workspace", () => {
  /** The workspaces whose tests run again after a line more in a file. */
  const testedAfter = (file: string) => {
    const more = (text: string) => `${text}\n`;
    return tasksAfterEdit(copy.folder, testsBefore, file, more, ["test"])
      .filter((task) => task.endsWith("#test"))
      .map((task) => task.replace(/^@carespec\/(.*)#test$/, "$1"));
  };
  const vendors = listVendors().map(({ name }) => name);
  const [vendor = "", ...others] = vendors;

  it("are a task of their own", () => {
    const files = globSync("{docs,specs,{packages,specs,tools}/*}/test/**/*.test.ts", {
      cwd: copy.folder,
      exclude: ["**/fixtures/**"],
    });
    const folders = new Set(files.map((file) => file.slice(0, file.indexOf("/test/"))));
    expect(folders.size).toBeGreaterThan(vendors.length * 2);
    expect(named([...testsBefore.keys()], "test")).toHaveLength(folders.size);
  });

  it.each<[file: string, again: string[], not: string[]]>([
    ["packages/core/src/index.ts", ["core", "docs", "mock", ...vendors], ["spectral"]],
    ["packages/core/test/retry.test.ts", ["core"], ["docs", "mock", ...vendors]],
    [`packages/${vendor}/src/index.ts`, [vendor, "docs", "mock"], ["core", ...others]],
    [`packages/${vendor}/README.md`, [vendor, "docs"], ["core", "mock", ...others]],
    [`specs/${vendor}/guides/first-call.md`, [vendor, "docs"], ["core", "spectral"]],
    [`specs/${vendor}/openapi.yaml`, [vendor, "docs", "mock", `spec-${vendor}`], ["core"]],
    ["packages/mock/test/support/any-request.ts", ["mock", `spec-${vendor}`], ["core"]],
    [".spectral.yaml", ["spectral", "lint", "conformance"], ["core", "mock"]],
    ["tools/spectral/functions/carespec-https.js", ["spectral", "lint"], ["core"]],
    ["tools/test-support/src/ask.ts", ["command", "core", "mock", "spectral"], []],
    ["CONTRIBUTING.md", ["conformance"], ["core", "docs", "mock", ...vendors]],
  ])("run again after a change of %s where they read it", (file, again, not) => {
    const tested = testedAfter(file);
    expect(tested).toEqual(expect.arrayContaining(again));
    expect(tested.filter((name) => not.includes(name))).toEqual([]);
  });
});
