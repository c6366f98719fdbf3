import {
  escapeKey,
  type OpenApiDocument,
  type PlacedOperation,
  type SecurityRequirement,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { faultOfScheme, placeOfScheme } from "../connection/schemes.ts";
import { refused } from "./refused.ts";

/** An operation is out of reach where none of its alternatives can be used. */
export function securityFaults(document: OpenApiDocument, placed: PlacedOperation): Finding[] {
  const { operation, pointer } = placed;
  const at = operation.security ? `${pointer}/security` : "#/security";
  const requirements = securityOf(document, operation);
  const faults = requirements.map((requirement) => requirementFaults(document, requirement, at));
  const isReachable = requirements.length === 0 || faults.some((found) => found.length === 0);
  return isReachable ? [] : faults.flat();
}

/** Why one alternative cannot be used. */
export function requirementFaults(
  document: OpenApiDocument,
  requirement: SecurityRequirement,
  at: string,
): Finding[] {
  const schemes = securitySchemesOf(document);
  const names = Object.keys(requirement);
  const faults = names.flatMap((name): Finding[] => {
    const scheme = schemes[name];
    if (scheme) {
      const fault = faultOfScheme({ name, scheme });
      return fault ? refused(`#/components/securitySchemes/${escapeKey(name)}`, fault) : [];
    }
    const shown = JSON.stringify(name);
    const message = `the security scheme ${shown} is missing: describe it in \`components/securitySchemes\`.`;
    return refused(at, message);
  });
  if (faults.length > 0) return faults;
  const places = new Map<string, string>();
  for (const name of names) {
    const scheme = schemes[name];
    const place = scheme && placeOfScheme(scheme);
    if (place === undefined) continue;
    const other = places.get(place);
    if (other !== undefined) {
      const message = `${JSON.stringify(other)} and ${JSON.stringify(name)} are both sent as ${place}, which has one value: require one of them.`;
      return refused(at, message);
    }
    places.set(place, name);
  }
  return [];
}
