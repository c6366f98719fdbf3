import {
  escapeKey,
  isNode,
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  requestBodyOf,
  type SecurityRequirement,
  type Server,
} from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { environmentsOf } from "./api.ts";
import { contentFaults } from "./unsupported/bodies.ts";
import { requirementFaults } from "./unsupported/security.ts";

/**
 * Leaves out what cannot be used of what a document offers to choose from: ways to authenticate, and
 * representations of a body. Where only operations name servers, these become the document's.
 *
 * @param document - is changed
 * @returns what was left out, and why
 */
export function leaveOutUnusable(document: OpenApiDocument): Finding[] {
  const placed = operationsOf(document);
  const findings = [
    ...limitSecurity(document, document, "#/security"),
    ...placed.flatMap(({ operation, pointer }) => [
      ...limitSecurity(document, operation, `${pointer}/security`),
    ]),
    ...placed.flatMap((one) => limitBodies(document, one)),
  ];
  nameServers(document, placed);
  return findings;
}

function limitSecurity(
  document: OpenApiDocument,
  holder: { security?: SecurityRequirement[] },
  at: string,
): Finding[] {
  const { security } = holder;
  if (!Array.isArray(security)) return [];
  const faults = security.map((one) => requirementFaults(document, one, at));
  const kept = security.filter((_, index) => faults[index]?.length === 0);
  if (kept.length === 0 || kept.length === security.length) return [];
  holder.security = kept;
  return faults.flatMap((found, index) => found.map((one) => leftOut(one, `${at}/${index}`)));
}

function limitBodies(
  document: OpenApiDocument,
  { operation, pointer }: PlacedOperation,
): Finding[] {
  const body = requestBodyOf(document, operation);
  if (!body || !isNode(body.content)) return [];
  const entries = Object.entries(body.content).map(([type, media]) => {
    const at = `${pointer}/requestBody/content/${escapeKey(type)}`;
    const faults = contentFaults(document, type, media, at);
    return { type, media, faults: faults.filter(({ kind }) => kind === "refused") };
  });
  const kept = entries.filter(({ faults }) => faults.length === 0);
  if (kept.length === 0 || kept.length === entries.length) return [];
  const content = Object.fromEntries(kept.map(({ type, media }) => [type, media]));
  operation.requestBody = { ...body, content };
  return entries.flatMap(({ faults }) => faults.map((one) => leftOut(one, one.pointer)));
}

function leftOut({ message }: Finding, pointer: string): Finding {
  return { kind: "changed", pointer, message: `left out, since another can be used: ${message}` };
}

/** A document may name its servers with its operations only. */
function nameServers(document: OpenApiDocument, placed: PlacedOperation[]): void {
  if (environmentsOf(document.servers ?? []).length > 0) return;
  const own = placed.map(({ operation, pathItem }) => operation.servers ?? pathItem.servers);
  const isFull = (servers: Server[] | undefined) =>
    Array.isArray(servers) && servers.every(isNode) && environmentsOf(servers).length > 0;
  const [first] = own;
  if (!first || !own.every(isFull)) return;
  document.servers = first;
  for (const { operation, pathItem } of placed) {
    const same = JSON.stringify(operation.servers ?? pathItem.servers) === JSON.stringify(first);
    // The document's, as far as the operation is concerned.
    if (same) operation.servers = [];
  }
}
