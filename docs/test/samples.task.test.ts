import { responsesOf } from "@carespec/document";
import { createMock, type Listening, type Mock } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { mockOrigin } from "../src/model/mock-url.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { type BuiltSample, builtSamples, differences } from "./support/built-samples.ts";
import { createEmptyProject, type EmptyProject } from "./support/empty-project.ts";

vi.setConfig({ maxConcurrency: 2 });

const samples = builtSamples();
const operations = siteVendors().flatMap((vendor) =>
  vendor.operations.map(({ operation }) => ({ vendor, operation })),
);

test("every operation has a whole program in each language that the tests run", () => {
  const labels = ["TypeScript client", "TypeScript fetch", "curl"];
  const expected = operations.flatMap(({ vendor, operation }) =>
    labels.map((label) => `${vendor.name} ${operation.operationId} ${label}`),
  );
  const found = samples.map(
    ({ vendor, operationId, label }) => `${vendor} ${operationId} ${label}`,
  );
  expect(found).toEqual(expected);
});

test("what a sample answers is the first success that the document names", () => {
  const wrong = operations.flatMap(({ vendor, operation }) => {
    const { operationId } = operation;
    const answers = responsesOf(vendor.document, operation).map(({ status }) => Number(status));
    const success = answers.find((status) => status < 400);
    const shown = samples.find((each) => each.operationId === operationId)?.status;
    return shown === success ? [] : [`${operationId}: ${shown}, not ${success}`];
  });
  expect(wrong).toEqual([]);
});

describe("taken out of the page and run", () => {
  let mock: Mock;
  let server: Listening;
  let project: EmptyProject;

  beforeAll(async () => {
    mock = await createMock();
    server = await mock.listen(0);
    project = createEmptyProject();
  });

  afterAll(async () => {
    await server?.close();
    await mock?.close();
    project?.remove();
  });

  /** Each sample has a session of its own, named in the address, which is all that is changed. */
  async function run({ id, code, label }: BuiltSample) {
    const address = `${server.url}/__session/${id}`;
    const isShell = label === "curl";
    const printed = await project.run(
      id,
      code.replaceAll(mockOrigin, address),
      isShell ? "sh" : "ts",
    );
    const [newest] = await mock.sessionOf(id).requests();
    return { printed: printed.trimEnd().split("\n"), status: newest?.response.status };
  }

  const of = (label: string) => samples.filter((sample) => sample.label === label);

  test.concurrent.each(of("TypeScript client"))("$id", async (sample) => {
    const { printed, status } = await run(sample);
    expect(status).toBe(sample.status);
    const lines = printed[0] === "" ? [] : printed;
    expect(differences(lines, sample)).toEqual([]);
  });

  test.concurrent.each(of("TypeScript fetch"))("$id", async (sample) => {
    const { printed, status } = await run(sample);
    const [first = "", ...lines] = printed;
    expect([status, first.split(" ")[0]]).toEqual([sample.status, String(sample.status)]);
    expect(differences(lines, sample)).toEqual([]);
  });

  test.concurrent.each(of("curl"))("$id", async (sample) => {
    const { printed, status } = await run(sample);
    const last = printed.at(-1) ?? "";
    expect([status, last.split(" ")[0]]).toEqual([sample.status, String(sample.status)]);
    const body = printed.slice(0, -1).join("\n").trim();
    const lines = body === "" ? [] : JSON.stringify(JSON.parse(body), null, 2).split("\n");
    expect(differences(lines, sample)).toEqual([]);
  });
});
