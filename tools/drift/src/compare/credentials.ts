import {
  type OpenApiDocument,
  type Operation,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import { addressOf, type Exchange } from "@carespec/traffic";

/** Where requests carry credentials, for example `header x-api-key`. */
export function credentialPlaces(document: OpenApiDocument): Set<string> {
  return new Set(Object.values(securitySchemesOf(document)).map(placeOf));
}

function placeOf({ type, in: place, name }: { type: string; in?: string; name?: string }): string {
  if (type !== "apiKey") return "header authorization";
  return `${place} ${place === "header" ? String(name).toLowerCase() : name}`;
}

/**
 * The schemes that a request lacks, where it fulfills no requirement of its operation; `undefined` where it
 * fulfills one, or nothing is required.
 */
export function lackingCredentials(
  document: OpenApiDocument,
  operation: Operation,
  { headers, url }: Exchange,
): string | undefined {
  const schemes = securitySchemesOf(document);
  const names = new URLSearchParams(addressOf(url).query);
  const isCarried = (scheme: string) => {
    const known = schemes[scheme];
    if (!known) return true;
    const [place, name = ""] = placeOf(known).split(" ");
    // Recorders leave out cookies and certificates.
    if (place === "cookie" || known.type === "mutualTLS") return true;
    if (place === "query") return names.has(name);
    return headers.some(([each]) => each.toLowerCase() === name);
  };
  const required = securityOf(document, operation);
  if (required.length === 0 || required.some((all) => Object.keys(all).every(isCarried)))
    return undefined;
  return Object.keys(required[0] ?? {})
    .filter((scheme) => !isCarried(scheme))
    .join(" and ");
}

/** Whether a file has credentials at all: browsers leave all of them out of their archives by default. */
export function keepsCredentials(exchanges: readonly Exchange[], places: Set<string>): boolean {
  return exchanges.some(({ headers }) =>
    headers.some(([name]) => places.has(`header ${name.toLowerCase()}`)),
  );
}
