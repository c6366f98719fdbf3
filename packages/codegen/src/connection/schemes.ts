import {
  isNode,
  type OpenApiDocument,
  operationsOf,
  type SecurityRequirement,
  type SecurityScheme,
  securitySchemesOf,
} from "@carespec/document";

/** A way to authenticate that a client can be given credentials for. */
export interface Scheme {
  name: string;
  scheme: SecurityScheme;
}

/** All requirements of a document: its own and those of its operations. */
export function requirementsIn(document: OpenApiDocument): SecurityRequirement[][] {
  const own = operationsOf(document).flatMap(({ operation }) =>
    operation.security ? [operation.security] : [],
  );
  return [document.security ?? [], ...own];
}

/** The security schemes that some operation requires and that can be used, in the order of the document. */
export function schemesIn(document: OpenApiDocument): Scheme[] {
  const used = new Set(requirementsIn(document).flat().flatMap(Object.keys));
  return Object.entries(securitySchemesOf(document))
    .filter(([name]) => used.has(name))
    .map(([name, scheme]) => ({ name, scheme }))
    .filter((one) => faultOfScheme(one) === undefined);
}

/** Whether a client cannot call an operation by default without a scheme's credentials. */
export function isRequired(document: OpenApiDocument, name: string): boolean {
  const requirements = document.security ?? [];
  return requirements.length > 0 && requirements.every((one) => Object.hasOwn(one, name));
}

/** All scopes of a scheme that some operation requires. */
export function scopesOf(document: OpenApiDocument, { name }: Scheme): string[] {
  const scopes = requirementsIn(document)
    .flat()
    .flatMap((requirement) => requirement[name] ?? []);
  return [...new Set(scopes)];
}

/** Where a scheme's credentials are sent; `undefined` for certificates. */
export function placeOfScheme({ type, in: place, name }: SecurityScheme): string | undefined {
  if (type === "mutualTLS") return undefined;
  if (type !== "apiKey") return "the header authorization";
  return place === "header" ? `the header ${String(name).toLowerCase()}` : `the ${place} ${name}`;
}

/** Why a scheme cannot be used; `undefined` where it can. */
export function faultOfScheme({ scheme }: Scheme): string | undefined {
  const { type, scheme: kind, in: place } = scheme;
  switch (type) {
    case "http":
      if (/^(basic|bearer)$/i.test(String(kind))) return undefined;
      return `HTTP authentication by ${JSON.stringify(kind ?? "")} is not supported: use another scheme of the vendor, or an own \`Authorization\` header with each call.`;
    case "apiKey":
      if (/^(header|query|cookie)$/.test(String(place)) && scheme.name) return undefined;
      return "an API key needs `in: header`, `query` or `cookie` and a `name`: add them.";
    case "oauth2":
    case "openIdConnect":
    case "mutualTLS":
      return undefined;
    default:
      return `the type ${JSON.stringify(type ?? "")} is none of OpenAPI's: correct it.`;
  }
}

/** The token endpoint of an OAuth flow; `undefined` where the document has none that can be asked. */
export function tokenUrlOf({ flows }: SecurityScheme, ...names: string[]): string | undefined {
  if (!isNode(flows)) return undefined;
  for (const name of names) {
    const flow = flows[name];
    const url = isNode(flow) ? (flow.refreshUrl ?? flow.tokenUrl) : undefined;
    if (typeof url === "string" && /^https?:\/\//i.test(url)) return url;
  }
  return undefined;
}
