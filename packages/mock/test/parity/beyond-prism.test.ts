import { ask, type Question } from "@carespec/test-support/ask";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening } from "../../src/index.ts";
import { failingPrism } from "../support/failing-prism.ts";
import { fixture } from "../support/fixture.ts";
import { startPrism } from "../support/prism.ts";

const DOCUMENT = "parity/beyond-prism.yaml";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=x";

const get = (path: string, headers: Record<string, string> = {}): Question => ({ path, headers });
const post = (path: string, type: string, body: string | Uint8Array): Question => ({
  method: "POST",
  path,
  headers: { "Content-Type": type },
  body,
});
const part = (name: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n--x--\r\n`;
const accept = (type: string) => get("/default", { Accept: type });

/** What hangs a request to Prism forever: it waits for the end of a body that has been read. */
const HANGING: [what: string, question: Question, status: number, text: string][] = [
  ["malformed JSON", post("/closed", "application/json", "{"), 400, "invalid_json"],
  ["JSON after a byte order mark", post("/closed", "application/json", "\ufeff{}"), 200, "ok"],
  [
    "a chunked body that is not JSON",
    {
      ...post("/closed", "application/json", ""),
      headers: { "Content-Type": "application/json", "Transfer-Encoding": "chunked" },
    },
    400,
    "Body parameter is required",
  ],
];

/** What ends Prism's process, its last words, and what the mock answers. */
const DEADLY: [what: string, question: Question, error: string, status: number, text: string][] = [
  ["a list header that is not sent", get("/lists"), "reading 'split'", 200, "ok"],
  ["an object header that is not sent", get("/lists", { "X-Ids": "1" }), "'split'", 200, "ok"],
  ["both, beside a violation", get("/lists?limit=x"), "'split'", 422, '"query","limit"'],
  ["a required list header that is not sent", get("/needed"), "'split'", 422, "'x-ids'"],
  ["a list header beside a declared length", get("/measured"), "reading 'split'", 200, "ok"],
  ["answer headers that are lists", get("/answers"), "split is not a function", 200, "[]"],
  ["commas in a path", get("/comma/1,2"), "split is not a function", 200, "ok"],
  ["a wrong item after a comma", get("/comma/1,x"), "split is not a function", 422, '"ids","1"'],
  ["a label without its dot", get("/label/1"), 'prefixed with "."', 422, '"path","id"'],
  ["a matrix without its semicolon", get("/matrix/1"), 'prefixed with ";"', 422, '"path","id"'],
  ["a matrix of another name", get("/matrix/;i=1"), "prefixed with name", 422, '"path","id"'],
  ["a delimited style for a text", get("/piped?words=a"), "only applicable to array", 200, "ok"],
  ["a malformed escape", get("/label/.%zz"), "URI malformed", 400, "the path holds a %"],
  ["Accept: ///", accept("///"), "invalid media type", 400, "Accept is not a list"],
  ["Accept: text", accept("text"), "invalid media type", 400, "Accept is not a list"],
  ["an Accept with half a parameter", accept("a/b;c"), "parameter format", 400, "Accept is not"],
  // Java's HttpURLConnection sends a bare star.
  ["Accept: *", accept("*"), "invalid media type", 200, "ok"],
  ["a form's name with such an escape", post("/form", FORM, "%zz=1"), "URI", 400, "the form holds"],
  ["a part's name with one", post("/form", MULTIPART, part("%zz")), "URI", 400, "the form holds"],
  [
    "a violation that names what no header can hold",
    post("/closed", "application/json", '{"имя":1}'),
    "Invalid character in header",
    400,
    "additional properties",
  ],
  [
    "several callbacks for a form",
    post("/orders", FORM, "url=nowhere"),
    "target.split is not a function",
    202,
    "7",
  ],
  ["a callback for an empty form", post("/orders", FORM, ""), "reading 'split'", 202, "7"],
  ["callbacks for parts", post("/orders", MULTIPART, part("url")), "TypeError", 202, "7"],
];

describe("what ends or hangs Prism's own server", () => {
  const prism = failingPrism(DOCUMENT);
  let server: Listening;

  beforeAll(async () => {
    server = await (await createMock({ spec: { file: fixture(DOCUMENT) } })).listen(0);
  });
  afterAll(() => server.close());

  async function expectOurs(question: Question, status: number, text: string) {
    for (const _ of ["computed", "remembered"]) {
      const answer = await ask(server.url, question);
      expect(answer.status).toBe(status);
      expect(JSON.stringify([answer.body, answer.headers])).toContain(
        JSON.stringify(text).slice(1, -1),
      );
    }
  }

  it.each(DEADLY)("%s", async (_, question, error, status, text) => {
    expect(await prism.deathBy(question)).toContain(error);
    await expectOurs(question, status, text);
  });

  it.each(HANGING)("%s", async (_, question, status, text) => {
    await prism.expectHanging(question, get("/default"));
    await expectOurs(question, status, text);
  });

  it("the process really ends if nothing keeps it alive", async () => {
    const { url, ended } = await startPrism(fixture(DOCUMENT), []);
    await expect(ask(url, get("/lists"))).rejects.toThrow();
    expect(await ended).toBe(1);
  });
});
