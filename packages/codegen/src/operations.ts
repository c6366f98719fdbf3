import {
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  responsesOf,
} from "@carespec/document";
import { methodName } from "@carespec/document/normalize";
import { answerReader } from "./answer-reader.ts";
import { environmentsOf } from "./api.ts";
import { bodyWriter } from "./body-writer.ts";
import { mayBeNull, mayLackBody } from "./empty-answer.ts";
import { exportAs, identifierOf } from "./identifier.ts";
import { importLine } from "./import-line.ts";
import { pagesOf } from "./pages.ts";
import { parameterWriters } from "./parameter-writers.ts";
import { securityKeys } from "./security-keys.ts";

/** What the file may import from the core. */
const CORE = [
  ...[
    "OperationDescription",
    "ownServer",
    "fillPath",
    "writeQuery",
    "writeHeaders",
    "writeCookies",
  ],
  ...[
    "deepObject",
    "delimited",
    "jsonParameter",
    "label",
    "matrix",
    "plainCookie",
    "reserved",
    "simple",
  ],
  ...["writeBody", "writeJsonAs", "writeText", "writeBinary", "writeForm", "writeMultipart"],
  ...["writeEither", "readText", "readBinary", "readLines", "readStream", "readByType"],
];

/**
 * Writes `operations.ts`: the parts of each operation that a client needs at run time, one constant
 * each, so that an application's bundle holds only those that it uses.
 */
export function generateOperations(document: OpenApiDocument): string {
  const uses = new Set<string>();
  const constants = operationsOf(document).map((placed) => {
    const { operationId } = placed.operation;
    const members = [
      JSON.stringify(describe(document, placed)).slice(0, -1),
      ...ownServer(document, placed, uses),
      ...parameterWriters(document, placed, uses),
      ...bodyWriter(document, placed.operation, uses),
      ...answerReader(document, placed.operation, uses),
    ];
    const name = identifierOf(operationId, CORE);
    const exported = name === operationId ? "export " : "";
    const constant = `${exported}const ${name} = ${members.join(",")}} as const satisfies OperationDescription;\n`;
    return constant + exportAs(name, operationId);
  });
  // A document of webhooks or schemas alone has none.
  if (constants.length === 0) return "export {};\n";
  const line = importLine(["type OperationDescription", ...uses], "@carespec/core/vendor");
  return [line, "", ...constants].join("\n");
}

function describe(
  document: OpenApiDocument,
  { path, method, pointer, operation }: PlacedOperation,
) {
  const { operationId, security, "x-pagination": pagination } = operation;
  const responses = responsesOf(document, operation);
  return {
    operationId,
    route: `${methodName(method, operation)} ${path}`,
    ...(security && { security: securityKeys(security) }),
    ...(pagination && { pages: pagesOf(pagination, `${pointer}/x-pagination`) }),
    ...(mayLackBody(document, method, operation) && { bodiless: true }),
    ...(mayBeNull(document, operation) && { nullable: true }),
    ...(responses.some(({ status }) => /^3(0[12378]|XX)$/.test(status)) && { redirects: true }),
  };
}

/** The member of an operation that has a server of its own. */
function ownServer(
  document: OpenApiDocument,
  { operation, pathItem }: PlacedOperation,
  uses: Set<string>,
): string[] {
  const [server] = operation.servers ?? pathItem.servers ?? [];
  if (typeof server?.url !== "string") return [];
  uses.add("ownServer");
  const known = environmentsOf(document.servers ?? []).map(([, { url }]) => url);
  const initial = Object.entries(server.variables ?? {}).map(([name, own]) => [name, own.default]);
  const values = initial.length > 0 ? `,${JSON.stringify(Object.fromEntries(initial))}` : "";
  const own = `${JSON.stringify(known)},${JSON.stringify(server.url)}${values}`;
  return [`"server":/* @__PURE__ */ ownServer(${own})`];
}
