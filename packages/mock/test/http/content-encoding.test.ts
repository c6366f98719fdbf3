import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { entitled, newReader, sampleMock } from "../support/sample-vendor.ts";

const ORIGIN = "http://mock.test";
const LIMIT = 10 * 1024 * 1024;

const mock = await sampleMock();
const plainMock = await createMock({ spec: { file: fixture("parity/bodies.yaml") } });
const reader = newReader("packed@example.com");

/** The best compression of ten megabytes takes seconds. */
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const ENCODERS: [coding: string, encode: (text: string) => Uint8Array<ArrayBuffer>][] = [
  ["gzip", (text) => new Uint8Array(gzipSync(text))],
  ["x-gzip", (text) => new Uint8Array(gzipSync(text))],
  ["GZIP", (text) => new Uint8Array(gzipSync(text))],
  ["deflate", (text) => new Uint8Array(deflateSync(text))],
  ["br", (text) => new Uint8Array(brotliCompressSync(text, fast))],
];
const KNOWN = ["gzip", "deflate", "br"];
const plain = (text: string) => new TextEncoder().encode(text);

/** Creates a reader in a new session. */
function create(coding: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  return mock.sessionOf(crypto.randomUUID()).fetch(`${ORIGIN}/library/readers`, {
    method: "POST",
    headers: {
      ...entitled,
      "Content-Encoding": coding,
    },
    body,
  });
}

/** Sends a text, in lower-case letters only, to a document that is mocked by Prism alone. */
function send(coding: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  const headers = { "Content-Type": "text/plain", "Content-Encoding": coding };
  return plainMock.fetch(`${ORIGIN}/text`, { method: "POST", headers, body });
}

async function expectProblem(answer: Promise<Response>, status: number, detail: string) {
  const response = await answer;
  const problem = await response.json();
  expect([response.status, problem]).toEqual([
    status,
    expect.objectContaining({ status, detail: expect.stringContaining(detail) }),
  ]);
  expect(response.headers.get("x-mock-reason")).toContain(detail);
  return response;
}

describe("a vendor's mock", () => {
  it.each([["identity", plain], ["", plain], ...ENCODERS] as const)(
    "reads a body in %j",
    async (coding, encode) => {
      const response = await create(coding, encode(JSON.stringify(reader)));
      expect([response.status, (await response.json()).email]).toEqual([201, reader.email]);
    },
  );

  it.each(["compress", "zstd", "gzip, br", "aws-chunked", "é"])(
    "refuses a body in %s, and says what it reads",
    async (coding) => {
      const answer = create(coding, plain("{}"));
      const response = await expectProblem(answer, 415, "choose from gzip, x-gzip, deflate, br");
      expect(response.headers.get("accept-encoding")).toBe("gzip, x-gzip, deflate, br");
    },
  );

  it.each(KNOWN)("refuses a body that is not in %s, or ends too early", async (coding) => {
    const encode = ENCODERS.find(([name]) => name === coding)?.[1] ?? plain;
    const whole = encode(JSON.stringify(reader));
    for (const body of [plain("{}"), whole.slice(0, -9)]) {
      await expectProblem(create(coding, body), 400, `the body is not in ${coding}`);
    }
  });

  it.each(ENCODERS)("refuses a body in %s that grows beyond 10 MB", async (coding, encode) => {
    await expectProblem(create(coding, encode(" ".repeat(LIMIT + 1))), 413, `over ${LIMIT} bytes`);
    expect((await create(coding, encode(" ".repeat(LIMIT)))).status).not.toBe(413);
  });

  it("treats an empty body as none, in whatever coding", async () => {
    const none = (await create("identity", plain(""))).status;
    for (const coding of ["gzip", "zstd"]) {
      expect([coding, (await create(coding, plain(""))).status]).toEqual([coding, none]);
    }
  });
});

describe("the mock of a document", () => {
  it.each(ENCODERS)("reads a body in %s", async (coding, encode) => {
    expect((await send(coding, encode("abc"))).status).toBe(200);
    expect((await send(coding, encode("ABC"))).status).toBe(422);
  });

  it.each(["compress", "zstd", "gzip, br"])(
    "passes a body in %s on, as Prism does",
    async (coding) => {
      expect((await send(coding, plain("abc"))).status).toBe(200);
      expect((await send(coding, plain("ABC"))).status).toBe(422);
    },
  );

  it.each(KNOWN)("refuses what is not in %s, and what grows beyond 10 MB", async (coding) => {
    const encode = ENCODERS.find(([name]) => name === coding)?.[1] ?? plain;
    await expectProblem(send(coding, plain("abc")), 400, `the body is not in ${coding}`);
    await expectProblem(send(coding, encode("a".repeat(LIMIT + 1))), 413, `over ${LIMIT} bytes`);
    expect((await send(coding, encode("a".repeat(LIMIT)))).status).toBe(200);
  });
});
