import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMock, type Mock, type UserError } from "../src/index.ts";
import { startServer } from "./support/process.ts";

const ROOT = `openapi: 3.1.0
info: { title: Pets in two files, version: 1.0.0 }
paths:
  /pets: { $ref: split/pets.yaml }
`;
const PATHS = `get:
  responses:
    '200':
      description: Pets
      content: { text/plain: { example: Rex, schema: { type: string } } }
`;

let folder: string;
let file: string;
let part: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-reload-"));
  mkdirSync(join(folder, "split"));
  file = join(folder, "pets.yaml");
  part = join(folder, "split", "pets.yaml");
  writeFileSync(file, ROOT);
  writeFileSync(part, PATHS);
});
afterEach(() => rmSync(folder, { recursive: true }));

const rename = (from: string, to: string) =>
  writeFileSync(part, readFileSync(part, "utf8").replaceAll(from, to));

describe("a watched document of Swagger 2.0 with state", () => {
  const swagger = (more: object) => {
    const item = { type: "object", properties: { id: { type: "integer" } } };
    const list = { description: "All", schema: { type: "array", items: item } };
    const post = {
      parameters: [{ name: "body", in: "body", schema: item }],
      responses: { 201: { description: "Made", schema: item } },
    };
    const get = { responses: { 200: list } };
    const info = { title: "Things", version: "1" };
    return JSON.stringify({ swagger: "2.0", info, paths: { "/things": { get, post }, ...more } });
  };

  it("is upgraded again after an edit, and keeps what was written", async () => {
    writeFileSync(file, swagger({}));
    const reloads: unknown[] = [];
    const onReload = (problem: UserError | undefined) => reloads.push(problem?.message);
    const mock = await createMock({ spec: { file, stateful: true, onReload } });
    const ask = (path: string, init?: RequestInit) => mock.fetch(`http://mock.test${path}`, init);
    const headers = { "content-type": "application/json" };
    await ask("/things", { method: "POST", body: "{}", headers });
    const more = { get: { responses: { 200: { description: "OK", schema: { type: "string" } } } } };
    writeFileSync(file, swagger({ "/more": more }));
    await vi.waitFor(() => expect(reloads).toEqual([undefined]), 60_000);
    expect((await ask("/more")).status).toBe(200);
    expect(await (await ask("/things")).json()).toEqual([{ id: 1 }]);
    await mock.close();
  });
});

describe("a watched document", () => {
  let mock: Mock;
  let reloads: (UserError | undefined)[];
  const pets = async () => (await mock.fetch("http://mock.test/pets")).text();

  beforeEach(async () => {
    reloads = [];
    const onReload = (problem: UserError | undefined) => reloads.push(problem);
    mock = await createMock({ spec: { file, onReload } });
  });
  afterEach(() => mock.close());

  it("is served again after an edit of a file that it refers to", async () => {
    expect(await pets()).toContain("Rex");
    rename("Rex", "Fido");
    await vi.waitFor(() => expect(reloads).toEqual([undefined]), 60_000);
    expect(await pets()).toContain("Fido");
  });

  it("keeps the last good version after a broken edit, says so, and serves the repair", async () => {
    const good = readFileSync(part, "utf8");
    writeFileSync(part, "get: [");
    await vi.waitFor(() => expect(reloads).toHaveLength(1), 60_000);
    expect(reloads[0]?.message).toContain("cannot be parsed");
    expect(await pets()).toContain("Rex");
    writeFileSync(part, good.replaceAll("Rex", "Milo"));
    await vi.waitFor(() => expect(reloads[1]).toBe(undefined), 60_000);
    await vi.waitFor(async () => expect(await pets()).toContain("Milo"), 60_000);
  });

  it("is no longer watched once the mock is closed", async () => {
    await mock.close();
    rename("Rex", "Fido");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reloads).toEqual([]);
    expect(await pets()).toContain("Rex");
  });
});

describe("carespec-mock --spec", () => {
  it("reports a reload and a broken edit on stderr, and ends cleanly", async () => {
    const { url, output, child, ended } = await startServer(["--spec", file]);
    rename("Rex", "Fido");
    await vi.waitFor(() => expect(output.stderr).toContain(`${part} has changed: the new`), 60_000);
    expect(await (await fetch(`${url}/pets`)).text()).toContain("Fido");
    writeFileSync(file, "openapi: [");
    await vi.waitFor(
      () => expect(output.stderr).toContain("the last good version is still served"),
      60_000,
    );
    expect(output.stderr.trim().split("\n")).toHaveLength(2);
    expect(await (await fetch(`${url}/pets`)).text()).toContain("Fido");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
