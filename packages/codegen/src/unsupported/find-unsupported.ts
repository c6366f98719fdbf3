import { type OpenApiDocument, operationsOf } from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { bodyFaults } from "./bodies.ts";
import { discriminatorFaults } from "./discriminators.ts";
import { methodFaults } from "./methods.ts";
import { parameterFaults } from "./parameters.ts";
import { securityFaults } from "./security.ts";
import { ownServerFaults, serverFaults } from "./servers.ts";

/**
 * What a document asks for that no right client can be made of, each with its place, and what is read
 * in another way than it is written.
 */
export function findUnsupported(document: OpenApiDocument): Finding[] {
  const servers = serverFaults("#/servers", document.servers);
  const operations = operationsOf(document).flatMap((placed) => [
    ...servers,
    ...ownServerFaults(document, placed),
    ...methodFaults(document, placed),
    ...parameterFaults(document, placed),
    ...bodyFaults(document, placed),
    ...securityFaults(document, placed),
  ]);
  return [...discriminatorFaults(document), ...operations];
}
