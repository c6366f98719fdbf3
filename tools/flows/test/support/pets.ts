import { join } from "node:path";
import { readDocument } from "@carespec/document";
import { type PlacedWorkflow, workflowsIn } from "../../src/run/planned-steps.ts";
import { runFlows, type VendorFlows } from "../../src/run/run-flows.ts";
import { prepareRun, type VendorRun } from "../../src/run/vendor-run.ts";
import { type ServedAnswer, serveAnswers } from "./serve-answers.ts";

/** A vendor that no registry names. */
export const petsFolder = join(import.meta.dirname, "../fixtures/pets");

export const SECRET = "a-secret-of-the-pets";
export const KEY = "a-key-that-the-server-gave";

const rex = {
  id: "8f14e45f-ceea-467f-9c0a-1d2e3f4a5b6c",
  name: "Rex",
  kind: "dog",
  born: "2020-01-31",
  tags: ["calm"],
  owner: null as string | null,
};

/** What the pets' API answers; only the vendor's own has what `change` does to it. */
export function petAnswer(method: string, url: URL): ServedAnswer {
  const json = (status: number, body: unknown): ServedAnswer => ({
    status,
    headers: { "content-type": "application/json" },
    body,
  });
  if (method === "POST") return json(200, { key: KEY });
  if (url.pathname === "/pets") {
    return json(200, url.searchParams.get("page") === "1" ? [rex, { ...rex, kind: "cat" }] : [rex]);
  }
  return url.pathname.endsWith(rex.id) ? json(200, rex) : json(404, { message: "unknown" });
}

/** Changes an answer before it is sent. */
export type Change = (answer: ServedAnswer, method: string, url: URL) => ServedAnswer;

/** Runs what is given against the pets' API, whose answers are changed. */
export async function withPets<Result>(
  change: Change,
  use: (run: VendorRun, requests: string[]) => Promise<Result>,
  isMock = true,
): Promise<Result> {
  const server = await serveAnswers((method, url) => change(petAnswer(method, url), method, url));
  const document = readDocument(join(petsFolder, "openapi.yaml"));
  const target = { baseUrl: server.url, values: { secret: SECRET }, isMock };
  try {
    return await use(prepareRun({ name: "pets", document }, target), server.requests);
  } finally {
    await server.close();
  }
}

/** The one workflow of the pets. */
export function petsWorkflow(): PlacedWorkflow {
  const [placed] = workflowsIn([join(petsFolder, "workflows/pets.arazzo.yaml")]);
  if (!placed) throw new Error("the fixture has no workflow");
  return placed;
}

/** Runs that workflow. */
export function runPets(change: Change, isMock = true): Promise<VendorFlows> {
  return withPets(change, (run) => runFlows(run, [petsWorkflow()]), isMock);
}
