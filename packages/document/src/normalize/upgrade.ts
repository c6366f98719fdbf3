import { UserError } from "@carespec/command";
import { upgrade } from "@scalar/openapi-upgrader";
import { isNode, type Node } from "../node.ts";
import { toPointer } from "../pointer.ts";
import { fillEmptyMembers } from "./empty-members.ts";
import type { Report } from "./finding.ts";
import { followIdentifiers } from "./identifiers.ts";
import { mapParts } from "./map-parts.ts";
import { writeNullsAsTypes } from "./nullable.ts";
import { withoutPartStyles, withoutSiblings } from "./older-rules.ts";
import { prepareSwagger } from "./swagger/prepare.ts";

/**
 * Turns a document of Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2 into one of OpenAPI 3.1, whose references are
 * JSON pointers. The given one stays as it is.
 *
 * @param report - gets pointers of the given document
 * @throws UserError for any other version
 */
export function upgradeDocument(given: Node, report: Report = () => {}): Node {
  const version = String(given.swagger ?? given.openapi);
  let document = writeNullsAsTypes(
    fillEmptyMembers(followIdentifiers(structuredClone(given), report)),
  );
  if (/^3\.1(\.|$)/.test(version)) return { ...document, openapi: version };
  if (/^3\.2(\.|$)/.test(version)) {
    refuseReserved(document, report);
    return { ...document, openapi: "3.1.1" };
  }
  // Without quotes, YAML reads `3.0` as the number 3.
  if (!/^(2\.0|2|3|3\.0(\..*)?)$/.test(version)) {
    const found = "swagger" in given || "openapi" in given ? `version ${version}` : "no version";
    throw new UserError(
      `not a document of Swagger 2.0 or OpenAPI 3.0 to 3.2: it has ${found} (\`openapi: 3.1.0\`)`,
    );
  }
  // While everything is where the author wrote it.
  document = withoutSiblings(document, report);
  if ("swagger" in document) prepareSwagger(document, report);
  else {
    document.openapi = /^3\.0\./.test(version) ? version : "3.0.3";
    document = withoutPartStyles(document);
  }
  const upgraded = upgrade(document, "3.1") as Node;
  if (/^3\.1/.test(String(upgraded.openapi))) return withoutEmptyServers(upgraded);
  throw new UserError(`version ${version} could not be turned into OpenAPI 3.1`);
}

/** A document of Swagger without a host gets a server without one. */
function withoutEmptyServers(document: Node): Node {
  const { servers, ...rest } = document;
  if (!Array.isArray(servers)) return document;
  const named = servers.filter((server) => isNode(server) && server.url);
  return named.length > 0 ? { ...rest, servers: named } : rest;
}

/** OpenAPI 3.2 lets other parameters than those of the query keep reserved characters; 3.1 ignores that. */
function refuseReserved(document: Node, report: Report): void {
  mapParts(document, (part, keys) => {
    if (part.allowReserved === true && (part.in === "path" || part.in === "cookie")) {
      const message = `reserved characters in a ${part.in} are not supported: leave out \`allowReserved\`, or take the value apart into several parameters.`;
      report("refused", toPointer([...keys, "allowReserved"]), message);
    }
    return part;
  });
}
