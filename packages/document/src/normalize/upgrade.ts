import { UserError } from "@carespec/command";
import { upgrade } from "@scalar/openapi-upgrader";
import { isNode, type Node, visit } from "../node.ts";
import { toPointer } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { writeNullsAsTypes } from "./nullable.ts";

/**
 * Turns a document of Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2 into one of OpenAPI 3.1. The given one
 * stays as it is.
 *
 * @throws UserError for any other version
 */
export function upgradeDocument(given: Node, report: Report = () => {}): Node {
  const version = String(given.swagger ?? given.openapi);
  const document = writeNullsAsTypes(structuredClone(given));
  if (/^3\.1(\.|$)/.test(version)) return { ...document, openapi: version };
  if (/^3\.2(\.|$)/.test(version)) return { ...document, openapi: "3.1.1" };
  if (!/^(2\.0|2|3\.0(\..*)?)$/.test(version)) {
    const found = "swagger" in given || "openapi" in given ? `version ${version}` : "no version";
    throw new UserError(
      `not a document of Swagger 2.0 or OpenAPI 3.0 to 3.2: it has ${found} (\`openapi: 3.1.0\`)`,
    );
  }
  if ("swagger" in document) prepareSwagger(document, report);
  else document.openapi = /^3\.0\./.test(version) ? version : "3.0.3";
  const upgraded = upgrade(document, "3.1") as Node;
  if (/^3\.1/.test(String(upgraded.openapi))) return withoutEmptyServers(upgraded);
  throw new UserError(`version ${version} could not be turned into OpenAPI 3.1`);
}

/** What the upgrade would lose without a word. */
function prepareSwagger(document: Node, report: Report): void {
  document.swagger = "2.0";
  inlineShared(document);
  visit(document, (node, keys) => {
    if (node.collectionFormat === "tsv" && "in" in node) {
      report(
        "refused",
        toPointer([...keys, "collectionFormat"]),
        "lists with tabs between their items (`tsv`) have no counterpart in OpenAPI 3: ask the vendor for `csv` or `multi`.",
      );
    }
    // A file of which nobody says what it is.
    const { produces } = node;
    if (isNode(node.responses) && !("swagger" in node) && answersFile(node.responses)) {
      if (!Array.isArray(produces)) node.produces = ["application/octet-stream"];
    }
    if (!Array.isArray(node.parameters)) return;
    const fields = node.parameters.filter((each) => isNode(each) && each.in === "formData");
    // A file cannot be part of a plain form, whatever the document says of the others.
    if (fields.some((field) => isNode(field) && field.type === "file")) {
      node.consumes = ["multipart/form-data"];
    }
  });
}

/** Puts shared parameters and answers in their place: the upgrade loses what a body or form is of them. */
function inlineShared(document: Node): void {
  const { paths, parameters, responses } = document;
  const shared: Record<string, unknown> = { parameters, responses };
  const inPlace = (part: unknown) => {
    if (!isNode(part) || typeof part.$ref !== "string") return part;
    const [, kind = "", name = ""] = /^#\/(parameters|responses)\/([^/]+)$/.exec(part.$ref) ?? [];
    const map = shared[kind];
    return isNode(map) && isNode(map[name]) ? structuredClone(map[name]) : part;
  };
  visit(paths, (node) => {
    if (Array.isArray(node.parameters)) node.parameters = node.parameters.map(inPlace);
    if (!isNode(node.responses)) return;
    const entries = Object.entries(node.responses).map(([status, part]) => [status, inPlace(part)]);
    node.responses = Object.fromEntries(entries);
  });
}

function answersFile(responses: Node): boolean {
  return Object.values(responses).some(
    (response) => isNode(response) && isNode(response.schema) && response.schema.type === "file",
  );
}

/** A document of Swagger without a host gets a server without one. */
function withoutEmptyServers(document: Node): Node {
  const { servers, ...rest } = document;
  if (!Array.isArray(servers)) return document;
  const named = servers.filter((server) => isNode(server) && server.url);
  return named.length > 0 ? { ...rest, servers: named } : rest;
}
