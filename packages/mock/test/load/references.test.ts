import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createMock, type SpecOptions } from "../../src/index.ts";
import { loadDocument } from "../../src/load/load-document.ts";
import { runInProcess } from "../support/in-process.ts";
import { folderOf, openApi } from "../support/spec-document.ts";

const fixtures = fileURLToPath(new URL("../fixtures/parity/", import.meta.url));

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "carespec-references-"));
});
afterAll(() => rmSync(parent, { recursive: true }));

describe("a document over several files is read below a folder named", () => {
  /** The operations of a document over several files, read below a folder of that name. */
  async function operationsBelow(name: string) {
    const folder = join(parent, name);
    cpSync(join(fixtures, "chain"), join(folder, "chain"), { recursive: true });
    cpSync(join(fixtures, "chain.yaml"), join(folder, "chain.yaml"));
    const { operations } = await loadDocument(join(folder, "chain.yaml"));
    return operations.map(({ id: _, ...operation }) => operation);
  }

  it.each([
    ...["with space", "für alle", "日本", "50%", "a%20b", "a#b", "x#y", "a&b,c@d$e", "(a)[b]'c"],
    ...["José", "Jörg", "a[b]", "q?m", "a+b", "~a", "%zz"],
  ])("%s", async (name) => {
    const expected = JSON.stringify(await operationsBelow("plain"));
    expect(JSON.stringify(await operationsBelow(name))).toBe(expected);
  });

  it("that a reference names, escaped or not", async () => {
    const folder = join(parent, "names");
    for (const name of ["a b", "ü", "c%20d"]) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, "s.yaml"), "{type: string}");
    }
    for (const reference of [
      "a b/s.yaml",
      "a%20b/s.yaml",
      "ü/s.yaml",
      "%C3%BC/s.yaml",
      "c%20d/s.yaml",
    ]) {
      const file = write(folder, reference);
      await expect(loadDocument(file)).resolves.toBeDefined();
    }
  });
});

it("a document with several missing files is told in one line, and ends nothing else", async () => {
  const file = join(parent, "missing.yaml");
  const paths = ["a", "b", "c"].map((name) => `  /${name}: { $ref: ./missing-${name}.yaml }`);
  writeFileSync(
    file,
    ['openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:', ...paths].join("\n"),
  );
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  await expect(loadDocument(file)).rejects.toThrow(
    /cannot read missing-[abc]\.yaml: the file does not exist/,
  );
  // Node tells of rejections that nobody handles after all microtasks.
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
});

/** Writes a document with one reference, in quotes, into a folder. */
function write(folder: string, reference: string): string {
  const file = join(folder, "openapi.yaml");
  const schema = `{$ref: ${JSON.stringify(reference)}}`;
  const content = `{application/json: {schema: ${schema}}}`;
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {/a: {get: {responses: {"200": {description: a, content: ${content}}}}}}\n`,
  );
  return file;
}

/** A folder for a document, with files beside it, outside. */
function borders(): { inside: string; outside: string } {
  const folder = mkdtempSync(join(parent, "borders-"));
  const [inside, outside] = [join(folder, "inside"), join(folder, "outside")];
  for (const each of [inside, outside]) {
    mkdirSync(each);
    writeFileSync(join(each, "s.yaml"), "{type: string}");
  }
  symlinkSync(join(outside, "s.yaml"), join(inside, "link.yaml"));
  symlinkSync(join(inside, "s.yaml"), join(inside, "inner.yaml"));
  writeFileSync(join(folder, "inside-too.yaml"), "{type: string}");
  return { inside, outside };
}

const load = (file: string, options: Omit<SpecOptions, "file"> = {}) =>
  createMock({ spec: { file, ...options } }).then((mock) => mock.close());

describe("references have borders:", () => {
  it.each(["./s.yaml", "inner.yaml", "s.yaml#"])("%s is read", async (reference) => {
    await load(write(borders().inside, reference));
  });

  it.each([
    ...["../outside/s.yaml", "link.yaml", "../inside-too.yaml", "file:///etc/hostname"],
    ...["/etc/hostname", "%2e%2e/outside/s.yaml", "../outside/missing.yaml"],
  ])("%s is refused, by name and place", async (reference) => {
    const file = write(borders().inside, reference);
    const pointer = "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref";
    await expect(load(file)).rejects.toThrow(
      `${file}${pointer}: the $ref "${reference}" leads out of the document's folder: if you trust it, add --allow-ref /`,
    );
  });

  it("--allow-ref opens a folder", async () => {
    const { inside, outside } = borders();
    await load(write(inside, "../outside/s.yaml"), { allowRefs: [outside] });
    await load(write(inside, "link.yaml"), { allowRefs: [outside] });
  });

  it.each([
    ["missing-folder", /--allow-ref missing-folder: neither a folder nor an origin/],
    ["https://a.test/path", /--allow-ref https:\/\/a\.test\/path: not an origin/],
  ])("--allow-ref %s is a mistake", async (given, line) => {
    const file = write(borders().inside, "s.yaml");
    const { code, stderr } = await runInProcess(["--spec", file, "--allow-ref", given]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(line)]);
  });
});

describe("what is fetched", () => {
  /** A server of documents, for the running test; returns its origin and what it was asked for. */
  async function serveFiles(answers: Record<string, string | { location: string } | number>) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const answer = answers[request.url ?? ""] ?? 404;
      if (typeof answer === "string") response.end(answer);
      else if (typeof answer === "object") response.writeHead(302, answer).end();
      else if (answer === 404) response.writeHead(404).end();
      else
        for (let sent = 0; sent < answer; sent += 1_000_000) response.write("x".repeat(1_000_000));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  const schema = "{type: string}";

  it("needs --allow-ref, is fetched once, and told once for each origin", async () => {
    const { origin, asked } = await serveFiles({ "/s.yaml": schema });
    const file = write(borders().inside, `${origin}/s.yaml`);
    await expect(load(file)).rejects.toThrow(`add --allow-ref ${origin}`);
    expect(asked).toEqual([]);
    const mock = await createMock({ spec: { file, allowRefs: [origin], strict: true } });
    expect((await mock.loadReport()).findings).toEqual([
      expect.objectContaining({ kind: "fetched", place: origin }),
    ]);
    expect(asked).toEqual(["/s.yaml"]);
    await mock.close();
  });

  it("is refused with --offline, the document itself too", async () => {
    const { origin, asked } = await serveFiles({ "/s.yaml": schema });
    const file = write(borders().inside, `${origin}/s.yaml`);
    await expect(load(file, { offline: true, allowRefs: [origin] })).rejects.toThrow("--offline");
    await expect(load(`${origin}/openapi.yaml`, { offline: true })).rejects.toThrow("--offline");
    expect(asked).toEqual([]);
  });

  it("stays within the document's own origin, behind redirects too", async () => {
    const other = await serveFiles({ "/s.yaml": schema });
    const paths = (reference: string) =>
      `{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": {"$ref": "${reference}"}}}}}}`;
    const { origin } = await serveFiles({
      "/own.json": paths("r.yaml"),
      "/foreign.json": paths(`${other.origin}/s.yaml`),
      "/moved.json": paths("moved.yaml"),
      "/r.yaml": { location: "/s.yaml" },
      "/s.yaml": "{description: ok}",
      "/moved.yaml": { location: `${other.origin}/s.yaml` },
      "/file.json": paths("file:///etc/hostname"),
    });
    await load(`${origin}/own.json`);
    await expect(load(`${origin}/foreign.json`)).rejects.toThrow("out of the document's origin");
    await expect(load(`${origin}/file.json`)).rejects.toThrow("out of the document's origin");
    await expect(load(`${origin}/moved.json`)).rejects.toThrow(`it redirects to ${other.origin}`);
    expect(other.asked).toEqual([]);
  });

  it("has a limit", async () => {
    const { origin } = await serveFiles({ "/large.json": 60_000_000 });
    await expect(load(`${origin}/large.json`)).rejects.toThrow("it is larger than");
  });
});

describe("a reference in an extension", () => {
  const paths = "/a: {get: {responses: {'200': {description: ok}}}}";
  const load = async (more: string, files: Record<string, string> = {}) => {
    const folder = folderOf({ "openapi.yaml": openApi(paths, "3.1.0", more), ...files });
    return (await loadDocument(join(folder, "openapi.yaml"))).operations.length;
  };

  it.each([
    ["to a file that is missing", "x-topics: [{$ref: docs/start.md}]"],
    ["to a file out of the folder", "x-topics: {content: {$ref: ../../start.md}}"],
    ["to a pointer in a file that is not YAML", "x-topics: {$ref: 'start.md#/a'}"],
    ["to nothing in the same file", "x-topics: {$ref: '#/none'}"],
    ["of a part", "tags: [{name: a, x-topic: {$ref: none.md}}]"],
  ])("%s is the extension's own matter", async (_, more) => {
    expect(await load(more, { "start.md": "# Start: {\n- a: [b\n" })).toBe(1);
  });

  it.each([
    [
      "that something refers to",
      "x-own: {$ref: none.yaml}\ncomponents: {schemas: {A: {$ref: '#/x-own'}}}",
    ],
    [
      "that is only called so",
      "components: {schemas: {A: {properties: {x-a: {$ref: none.yaml}}}}}",
    ],
    [
      "beside one that is none",
      "x-own: {$ref: none.yaml}\ncomponents: {schemas: {A: {$ref: none.yaml}}}",
    ],
  ])("%s must lead somewhere", async (_, more) => {
    await expect(load(more)).rejects.toThrow("leads nowhere: cannot read none.yaml");
  });

  it("that something refers to must be allowed", async () => {
    const used = "x-own: {$ref: ../../a.yaml}\ncomponents: {schemas: {A: {$ref: '#/x-own'}}}";
    await expect(load(used)).rejects.toThrow("--allow-ref");
  });
});
