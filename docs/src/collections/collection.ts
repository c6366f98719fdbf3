import { mockBaseUrl } from "../model/mock-url.ts";
import type { SiteVendor } from "../model/site-vendor.ts";
import type { PlannedCall } from "../samples/sample-plan.ts";
import { type SampleRun, sampleRun } from "../samples/sample-runs.ts";
import { fillText, fillValue, variablesIn } from "../samples/sample-values.ts";

/** A vendor's requests, aimed at the mock, in no tool's format; variables are written `{{name}}`. */
export interface Collection {
  title: string;
  summary: string;
  variables: { name: string; value: string; says: string }[];
  folders: { name: string; requests: CollectionRequest[] }[];
}

/** One request. */
export interface CollectionRequest {
  name: string;
  operationId: string;
  method: string;
  url: string;
  headers: [name: string, value: string][];
  basic?: [user: string, password: string];
  /** Indented JSON. */
  body?: string;
  /** Names of the requests that come before it. */
  after: string[];
  /** What later requests need of the answer: JSON pointers by variable. */
  takes: Record<string, string>;
}

/** Gathers a vendor's requests from its samples, one for each operation. */
export async function collectionOf(vendor: SiteVendor): Promise<Collection> {
  const runs = await Promise.all(vendor.operations.map((page) => sampleRun(vendor, page)));
  const steps = runs.flatMap(({ plan }) => plan.before);
  const tags = [...new Set(vendor.operations.map(({ operation }) => operation.tags[0]))];
  return {
    title: vendor.title,
    summary: vendor.document.info.summary ?? "",
    variables: variablesOf(vendor, runs),
    folders: tags.map((name) => ({
      name,
      requests: runs
        .filter(({ plan }) => plan.call.page.operation.tags[0] === name)
        .map((run) => requestOf(run, steps)),
    })),
  };
}

function requestOf({ plan: { call, before } }: SampleRun, steps: PlannedCall[]): CollectionRequest {
  const { operation } = call.page;
  const { method, path, headers, basic, body } = call.request;
  const names = [...variablesIn(call.request)];
  const known = Object.fromEntries(names.map((name) => [name, `{{${name}}}`]));
  const takes = steps
    .filter((step) => step.page.operation.operationId === operation.operationId)
    .map((step) => step.takes);
  return {
    name: nameOf(call),
    operationId: operation.operationId,
    method,
    url: `{{baseUrl}}${fillText(path, known)}`,
    headers: headers.map(([name, value]) => [name, fillText(value, known)]),
    ...(basic && { basic: [fillText(basic[0], known), fillText(basic[1], known)] }),
    ...(body !== undefined && { body: JSON.stringify(fillValue(body, known), null, 2) }),
    after: [...new Set(before.map(nameOf))],
    takes: Object.assign({}, ...takes),
  };
}

const nameOf = ({ page: { operation } }: PlannedCall): string =>
  operation.summary ?? operation.operationId;

function variablesOf(vendor: SiteVendor, runs: SampleRun[]): Collection["variables"] {
  const [run] = runs;
  const calls = runs.flatMap(({ plan }) => [...plan.before, plan.call]);
  const taken = new Set(calls.flatMap(({ takes }) => Object.keys(takes)));
  const computed = Object.entries(run?.of.samples.computed ?? {});
  const credentials = Object.entries(run?.of.credentials ?? {});
  return [
    { name: "baseUrl", value: mockBaseUrl(vendor.name, vendor.document), says: "The mock." },
    ...credentials.map(([name, value]) => ({ name, value, says: "The mock's demo credential." })),
    ...computed.map(([name, { byHand }]) => ({ name, value: "", says: byHand })),
    ...[...taken].map((name) => ({ name, value: "", says: "Taken from an earlier answer." })),
  ];
}
