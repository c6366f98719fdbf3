import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { run } from "../src/cli.ts";

let cwd: string;
let lines: string[];
let questions: string[];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "carespec-create-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  [lines, questions] = [[], []];
});

const create = (args: string[], answers: string[] = []) =>
  run(args, {
    cwd,
    say: (line: string) => lines.push(line),
    ask: async (question: string, initial: string) => {
      questions.push(question);
      return answers.shift() ?? initial;
    },
  });
const read = (file: string) => readFileSync(join(cwd, file), "utf8");
const json = (file: string) => JSON.parse(read(file));
const write = (file: string, value: object) => {
  writeFileSync(join(cwd, file), JSON.stringify(value));
  return file;
};

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: { description: "A", content: { "application/json": { schema: {} } } } },
      },
    },
    "/things": {
      get: {
        operationId: "list-things",
        responses: { 200: { description: "All", content: { "application/json": { schema: {} } } } },
      },
    },
  },
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
};

describe("npm create @carespec", () => {
  it("creates a workspace of a sample, asks nothing with --yes, and says what comes next", async () => {
    await create(["--yes"]);
    expect(questions).toEqual([]);
    expect(readdirSync(cwd)).toEqual(["my-api"]);
    expect(readdirSync(join(cwd, "my-api"), { recursive: true })).toEqual(
      expect.arrayContaining([
        ...[".gitignore", "README.md", "openapi.yaml", "package.json", "tsconfig.json"],
        ...["src/api/index.ts", "test/client.test.ts"],
      ]),
    );
    expect(read("my-api/openapi.yaml")).toContain("A sample of Carespec's, and nobody's real API");
    expect(lines).toEqual([
      "my-api: a client of a sample of ours, with 4 operations",
      ...["  cd my-api", "  npm install", "  npm test"],
    ]);
  });

  it("pins the versions that belong together", async () => {
    await create(["--yes"]);
    const { dependencies, devDependencies } = json("my-api/package.json");
    const versionIn = (folder: string) =>
      JSON.parse(readFileSync(new URL(`../../${folder}/package.json`, import.meta.url), "utf8"))
        .version;
    expect(dependencies).toEqual({ "@carespec/core": versionIn("core") });
    expect(devDependencies).toMatchObject({
      "@carespec/codegen": versionIn("codegen"),
      "@carespec/mock": versionIn("mock"),
    });
    for (const version of Object.values(devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("takes a document as it is, and tests an operation that needs no request", async () => {
    const file = write("given.JSON", document);
    await create(["The API!", "--from", file]);
    expect(questions).toEqual([]);
    expect(read("The API!/openapi.json")).toBe(JSON.stringify(document));
    const { name, scripts } = json("The API!/package.json");
    expect(name).toBe("the-api");
    expect(scripts.mock).toBe("carespec-mock --spec openapi.json --stateful");
    const test = read("The API!/test/client.test.ts");
    // A cookie holds no space.
    expect(test).toContain('"openapi.json", createApiClient, { apiKey: "anything" })');
    expect(test).toContain("await client.listThings()");
    expect(lines.join("\n")).toContain("list-things");
  });

  it("takes Swagger 2.0 like any other document", async () => {
    const { paths } = document;
    const file = write("old.json", { swagger: "2.0", info: { title: "Old", version: "1" }, paths });
    await create(["old", "--from", file]);
    expect(json("old/package.json").scripts.mock).toBe(
      "carespec-mock --spec openapi.json --stateful",
    );
    expect(read("old/test/client.test.ts")).toContain(
      'createSpecTestClient("openapi.json", createApiClient)',
    );
  });

  it("asks for what is missing", async () => {
    await create([], ["asked", write("given.json", document)]);
    expect(questions).toEqual(["Folder", "OpenAPI document (none: a small sample)"]);
    expect(existsSync(join(cwd, "asked/openapi.json"))).toBe(true);
  });

  it("fills a folder that is empty", async () => {
    mkdirSync(join(cwd, "empty"));
    await create(["empty", "--yes"]);
    expect(existsSync(join(cwd, "empty/src/api/index.ts"))).toBe(true);
  });
});

describe("npm create @carespec refuses, and leaves nothing behind", () => {
  it.each<[string, string[], string]>([
    ["a folder that is not empty", ["full"], "full is not empty: name another folder"],
    ["a file in place of the folder", ["full/own.txt"], "own.txt is a file: name a folder"],
    ["a document that does not exist", ["a/b", "--from", "no.yaml"], "no.yaml does not exist"],
    [
      "a document that is none",
      ["a/b", "--from", "full/own.txt"],
      "own.txt is not an OpenAPI document",
    ],
    ["a folder as document", ["a/b", "--from", "full"], "cannot read"],
    ["an operation without a right client", ["a/b", "--from", "trace.json"], "sends no TRACE"],
    ["an unknown option", ["--form", "x"], "Unknown option '--form'"],
    ["two folders", ["a", "b"], 'unexpected argument "b"'],
  ])("%s", async (_, args, message) => {
    mkdirSync(join(cwd, "full"));
    writeFileSync(join(cwd, "full/own.txt"), "hello");
    const trace = { operationId: "trace", responses: {} };
    write("trace.json", { openapi: "3.1.0", info: {}, paths: { "/a": { trace } } });
    const refused = create([...args, "--yes"]);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ name: UserError.name });
    expect(readdirSync(cwd).sort()).toEqual(["full", "trace.json"]);
    expect(readdirSync(join(cwd, "full"))).toEqual(["own.txt"]);
  });
});
