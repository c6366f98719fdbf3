import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDocument } from "../../src/load/load-document.ts";
import type { Mount } from "../../src/mount.ts";
import { mountVendor } from "../../src/pipeline/mount-vendor.ts";
import { CACHE_LIMIT } from "../../src/prism/cached-components.ts";
import { createEngine, type Engine } from "../../src/prism/engine.ts";
import { createInputValidation } from "../../src/prism/input-validation.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import type { MockRequest } from "../../src/types.ts";
import type { Vendor } from "../../src/vendors/load.ts";
import { anyRequest } from "../support/any-request.ts";
import { fixture } from "../support/fixture.ts";

/** Requests a document; `RANDOM_REQUESTS=5000` hunts. */
const REQUESTS = Number(process.env.RANDOM_REQUESTS ?? 100);

const DOCUMENTS = ["library", "parity/answers", "parity/bodies", "parity/parameters"];
const MORE = ["parity/security", "parity/beyond-prism", "parity/tricks-2.0", "parity/tricks-3.0"];

const requestTo = (path: string, headers = {}): MockRequest => ({
  method: "GET",
  path,
  search: "",
  headers,
  body: undefined,
});

/** Serves the engine as that of a document without a plugin. */
function mountPlain(engine: Engine): Promise<Mount> {
  const document = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {} };
  const own = { file: "", engine, checker: undefined, isPlain: true } as const;
  const vendor: Vendor = { name: "spec", document, plugin: undefined, basePath: "", own };
  return mountVendor(vendor, new MemoryStore(() => ({})), { check: false });
}

/** Sends more different requests than the caches hold. */
async function flood(engine: Engine) {
  const path = engine.operations[0]?.path ?? "";
  for (let count = 0; count < 2 * CACHE_LIMIT; count += 1) {
    engine.respond(parseRequest(requestTo(path, { "x-noise": String(count) })));
  }
}

describe("no cache changes an answer:", () => {
  it.each([...DOCUMENTS, ...MORE])("%s", async (name) => {
    const { operations } = await loadDocument(fixture(`${name}.yaml`));
    // Prism keeps what it has compiled by a schema's identity, so that a copy knows nothing.
    const newEngine = () => createEngine(structuredClone(operations));
    const engine = await newEngine();
    await flood(engine);
    const warm = await mountPlain(engine);
    const requests = anyRequest(operations);
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const fresh = await mountPlain(await newEngine());
        const expected = await fresh.handle(request);
        for (const _ of ["as it comes", "as it came"]) {
          expect(await warm.handle(request)).toEqual(expected);
        }
      }),
      { numRuns: REQUESTS },
    );
  });
});

describe("nothing is remembered that costs more memory than time:", async () => {
  const { operations } = await loadDocument(fixture("library.yaml"));
  const engine = await createEngine(operations);
  const listBooks = operations.find(({ iid }) => iid === "listBooks");
  if (!listBooks) throw new Error("library.yaml has no listBooks any more");

  async function remembers(request: MockRequest): Promise<boolean> {
    const [first, second] = [parseRequest(request), parseRequest(request)];
    return engine.respond(first) === engine.respond(second);
  }

  it("requests with long targets or headers", async () => {
    const long = "x".repeat(9_000);
    expect(await remembers(requestTo("/books/1"))).toBe(true);
    expect(await remembers(requestTo("/books/1", { "x-long": long }))).toBe(false);
    expect(await remembers({ ...requestTo("/books/1"), search: `?a=${long}` })).toBe(false);
  });

  it("bodies: those that are wrong in the same way get one answer", () => {
    const answerTo = (body: object) => {
      const bytes = new TextEncoder().encode(JSON.stringify(body));
      const headers = {
        authorization: "Basic YTpi",
        "content-type": "application/json",
        "content-length": String(bytes.length),
      };
      const to = { ...requestTo("/books", headers), method: "POST", body: bytes };
      const request = parseRequest(to);
      const found = engine.inspect(request)?.found;
      return engine.respond(request, { found });
    };
    const untitled = answerTo({ pages: 1 });
    expect(answerTo({ pages: 2 })).toBe(untitled);
    expect(untitled.response.headers["sl-violations"]).toContain("required property 'title'");
    const wordy = answerTo({ title: "Emma", pages: "many" });
    expect(wordy.response.headers["sl-violations"]).toContain("pages");
    const added = answerTo({ title: "Emma", pages: 3 });
    expect([untitled, wordy, added].map(({ response }) => response.status)).toEqual([
      400, 400, 201,
    ]);
    expect(answerTo({ title: "Persuasion" })).toBe(added);
  });

  it("bodies beyond 4,096 characters", () => {
    const keyOf = (length: number) =>
      parseRequest({ ...requestTo("/notes"), body: new Uint8Array(length).fill(97) }).cacheKey;
    expect(keyOf(4_096)).toBeDefined();
    expect(keyOf(4_097)).toBeUndefined();
  });

  it("more than a hundred violations", () => {
    const validate = createInputValidation(10);
    const validateList = (count: number) => {
      const search = `?${Array(count).fill("genre=crime").join("&")}`;
      return validate({
        resource: listBooks,
        element: parseRequest({ ...requestTo("/books"), search }),
      });
    };
    expect(validateList(100)).toBe(validateList(100));
    expect(validateList(101)).not.toBe(validateList(101));
    expect(validateList(101)).toEqual(validateList(101));
  });
});
