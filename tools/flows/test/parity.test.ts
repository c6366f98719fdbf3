import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ParityHalf, readParity } from "@carespec/document";
import { describe, expect, it, onTestFinished } from "vitest";
import { recordRun, withRun } from "../src/parity-file.ts";
import { parityRows, printParity } from "../src/report/print-parity.ts";
import { openGate } from "../src/run/gate.ts";
import { compareHalves } from "../src/shape/compare.ts";
import { type Change, withPets } from "./support/pets.ts";
import type { ServedAnswer } from "./support/serve-answers.ts";

const same: Change = (answer) => answer;

/** What a run of the fixture's calls sees; the gate and the shapes are those of the flows. */
async function seen(change: Change): Promise<ParityHalf> {
  return withPets(change, async (run) => {
    const gate = await openGate({
      target: run.baseUrl,
      onExchange(exchange) {
        const operation = run.findOperation(exchange.method, exchange.path);
        if (operation) run.shapes.add("read-pets", operation, exchange);
      },
    });
    const id = "8f14e45f-ceea-467f-9c0a-1d2e3f4a5b6c";
    for (const path of ["/pets?page=1", "/pets?page=2", `/pets/${id}`, "/pets/nobody"]) {
      await (await fetch(gate.url + path)).arrayBuffer();
    }
    await gate.close();
    return { date: "2026-11-29", ...run.shapes.read() };
  });
}

type Pet = Record<string, unknown>;

/** Changes every pet of an answer. */
const eachPet =
  (edit: (pet: Pet) => Pet): Change =>
  (answer) => {
    const { body, status } = answer;
    if (status !== 200) return answer;
    return { ...answer, body: Array.isArray(body) ? body.map(edit) : edit(body as Pet) };
  };

const onGet =
  (edit: (answer: ServedAnswer) => ServedAnswer): Change =>
  (answer, _, url) =>
    /^\/pets\/8f/.test(url.pathname) ? edit(answer) : answer;

const without = ({ born: _, ...pet }: Pet): Pet => pet;

const DIFFERENCES: [kind: string, change: Change, operation: string, told: string][] = [
  [
    "a status",
    onGet((answer) => ({ ...answer, status: 203 })),
    "getPet",
    "status 203 only at the vendor",
  ],
  [
    "an added property",
    eachPet((pet) => ({ ...pet, chip: "x" })),
    "getPet",
    "200: `/chip` only at the vendor",
  ],
  ["a removed property", eachPet(without), "listPets", "200: `/*/born` only on the mock"],
  [
    "a property that is not always there",
    (answer) =>
      Array.isArray(answer.body)
        ? { ...answer, body: answer.body.map((pet: Pet, at) => (at > 0 ? without(pet) : pet)) }
        : answer,
    "listPets",
    "200: `/*/born` is `string:date ?` at the vendor, `string:date` on the mock",
  ],
  [
    "a type",
    eachPet((pet) => ({ ...pet, name: 7 })),
    "getPet",
    "200: `/name` is `integer` at the vendor, `string` on the mock",
  ],
  [
    "a null",
    eachPet((pet) => ({ ...pet, name: null })),
    "getPet",
    "200: `/name` is `null` at the vendor, `string` on the mock",
  ],
  [
    "text for a null",
    eachPet((pet) => ({ ...pet, owner: "Ann" })),
    "getPet",
    "200: `/owner` is `string` at the vendor, `null` on the mock",
  ],
  [
    "an object around a list",
    (answer) => (Array.isArray(answer.body) ? { ...answer, body: { items: answer.body } } : answer),
    "listPets",
    "200: the body is `object` at the vendor, `list` on the mock",
  ],
  [
    "a media type",
    onGet((answer) => ({ ...answer, headers: { "content-type": "application/problem+json" } })),
    "getPet",
    "200: media type `application/problem+json` at the vendor, `application/json` on the mock",
  ],
  [
    "a header",
    onGet((answer) => ({ ...answer, headers: { ...answer.headers, "X-Total": "1" } })),
    "getPet",
    "200: header `x-total` only at the vendor",
  ],
  [
    "a format",
    eachPet((pet) => ({ ...pet, born: "2020-01-31T00:00:00Z" })),
    "getPet",
    "200: `/born` is `string:date-time` at the vendor, `string:date` on the mock",
  ],
  [
    "a value outside an enumeration",
    eachPet((pet) => ({ ...pet, kind: "fish" })),
    "getPet",
    "200: `/kind` is `string:not-in-enum` at the vendor, `string:enum` on the mock",
  ],
  [
    "an empty list",
    eachPet((pet) => ({ ...pet, tags: [] })),
    "getPet",
    "200: `/tags` is `list:empty` at the vendor, `list` on the mock",
  ],
  [
    "an error's body",
    (answer) => (answer.status === 404 ? { ...answer, body: { error: { code: 1 } } } : answer),
    "getPet",
    "404: `/message` only on the mock",
  ],
  [
    "no body",
    onGet(({ status }) => ({ status, headers: {}, body: undefined })),
    "getPet",
    "200: media type `none` at the vendor, `application/json` on the mock",
  ],
  [
    "a further page",
    (answer, _, url) =>
      url.searchParams.get("page") === "2"
        ? { ...answer, body: [...(answer.body as Pet[]), ...(answer.body as Pet[])] }
        : answer,
    "listPets",
    "pages of read-pets: `full, full` at the vendor, `full, short` on the mock",
  ],
];

describe("mock and vendor", () => {
  it("are the same where only values differ", async () => {
    const change = eachPet((pet) => ({ ...pet, name: "Bo", born: "2021-12-01", kind: "cat" }));
    const compared = compareHalves(await seen(same), await seen(change));
    expect(compared).toEqual({
      listPets: { result: "same", differences: [] },
      getPet: { result: "same", differences: [] },
    });
  });

  it.each(DIFFERENCES)("differ in %s", async (_, change, operation, told) => {
    const compared = compareHalves(await seen(same), await seen(change));
    expect(compared[operation]?.result).toBe("differs");
    expect(compared[operation]?.differences).toContain(told);
  });

  it("tell nothing of what is below a difference", async () => {
    const change: Change = (answer) =>
      Array.isArray(answer.body) ? { ...answer, body: { items: answer.body } } : answer;
    const compared = compareHalves(await seen(same), await seen(change));
    expect(compared.listPets?.differences).toHaveLength(1);
  });
});

describe("what is kept", () => {
  it("has no value of an answer, nor a key that is data", async () => {
    const change = eachPet((pet) => ({ ...pet, "ann@pets.example": 1, "1975-03-04": 2 }));
    const text = JSON.stringify(await seen(change));
    for (const value of ["Rex", "dog", "2020", "calm", "8f14e45f", "unknown", "ann@", "1975"]) {
      expect(text).not.toContain(value);
    }
    expect(text).toContain("(other)");
  });

  it("keeps operations that a run has not tried, and the date where nothing has changed", async () => {
    const { date: _, ...shapes } = await seen(same);
    const first = withRun({}, "mock", shapes, "2026-11-01");
    expect(withRun(first, "mock", shapes, "2026-11-29")).toEqual(first);
    const { getPet, ...others } = shapes.answers;
    const partial = { ...shapes, answers: { getPet: getPet ?? {} } };
    const second = withRun(first, "mock", partial, "2026-11-29");
    expect(Object.keys(second.mock?.answers ?? {})).toEqual(["getPet", ...Object.keys(others)]);
  });
});

describe("the file of a vendor", () => {
  it("is written for a mock on request and for a vendor, but not for what runs on this machine", async () => {
    const folder = mkdtempSync(join(tmpdir(), "flows-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { date: _, ...shapes } = await seen(same);
    expect(recordRun({ folder }, "mock", shapes, "http://127.0.0.1:1").isWritten).toBe(true);
    expect(Object.keys(readParity({ folder }))).toEqual(["mock"]);
    const here = recordRun({ folder }, "vendor", shapes, "http://127.0.0.1:1/pets");
    expect(here.isWritten).toBe(false);
    expect(here.parity.compared?.getPet?.result).toBe("same");
    expect(Object.keys(readParity({ folder }))).toEqual(["mock"]);
    recordRun({ folder }, "vendor", shapes, "https://sandbox.pets.example");
    expect(Object.keys(readParity({ folder }))).toEqual(["mock", "vendor", "compared"]);
  });
});

describe("the table", () => {
  it("says that nothing was tried at the vendor, and nothing more", () => {
    expect(printParity("pets", {}, [])).toBe("pets: never tried against the vendor\n");
  });

  it("lists each operation of the document as same, different or never tried", async () => {
    const { date: _, ...ours } = await seen(same);
    const { date: __, ...theirs } = await seen(eachPet((pet) => ({ ...pet, name: 7 })));
    const before = withRun({}, "mock", ours, "2026-11-28");
    const parity = withRun(before, "vendor", theirs, "2026-11-29");
    const printed = await withPets(same, async ({ document }) =>
      printParity("pets", parity, parityRows(document, parity)),
    );
    expect(printed).toBe(
      "pets: mock of 2026-11-28, vendor of 2026-11-29\n" +
        "  listPets  differs\n" +
        "      200: `/*/name` is `integer` at the vendor, `string` on the mock\n" +
        "  getPet    differs\n" +
        "      200: `/name` is `integer` at the vendor, `string` on the mock\n" +
        "  logIn     never tried\n",
    );
  });
});
