import {
  type OpenApiDocument,
  operationsOf,
  type SecurityScheme,
  schemeNames,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import { camelCase, isIdentifier, upperFirst } from "@carespec/document/normalize";

/** How a client and a check send a security scheme's credentials. */
export interface Credential {
  /** Name of the scheme in the document. */
  scheme: string;
  kind: "apiKey" | "basic" | "token";
  /** Where an API key goes. */
  in: string;
  /** Name of the header, query parameter or cookie. */
  name: string;
  /** The client's options as the generator calls them, two for Basic, with the mock's demo values. */
  options: { name: string; demo: string }[];
}

/** The credentials of the schemes that operations use, in the document's order. */
export function credentialsOf(document: OpenApiDocument): Credential[] {
  const used = new Set([
    ...schemeNames(document.security),
    ...operationsOf(document).flatMap(({ operation }) =>
      schemeNames(securityOf(document, operation)),
    ),
  ]);
  const all = Object.entries(securitySchemesOf(document))
    .filter(([name]) => used.has(name))
    .flatMap(([name, scheme]) => credentialOf(name, scheme) ?? []);
  const names = all.flatMap(({ options }) => options.map(({ name }) => name));
  const isShared = (name: string) => names.filter((each) => each === name).length > 1;
  return all.map((each) => ({
    ...each,
    options: each.options.map(({ name, demo }) => ({
      name: isShared(name) ? prefixOf(each.scheme) + upperFirst(name) : name,
      demo,
    })),
  }));
}

function prefixOf(scheme: string): string {
  const name = camelCase(scheme);
  return isIdentifier(name) ? name : `_${name}`;
}

function credentialOf(scheme: string, written: SecurityScheme): Credential | undefined {
  if (written.type === "apiKey") {
    const options = [{ name: "apiKey", demo: "demo-api-key" }];
    const place = { in: written.in ?? "header", name: written.name ?? "" };
    return { scheme, kind: "apiKey", ...place, options };
  }
  const authorization = { scheme, in: "header", name: "Authorization" };
  if (/^basic$/i.test(written.scheme ?? "")) {
    const options = [
      { name: "username", demo: "demo-user" },
      { name: "password", demo: "demo-password" },
    ];
    return { ...authorization, kind: "basic", options };
  }
  if (written.type === "mutualTLS") return undefined;
  const name = written.type === "http" ? "token" : "accessToken";
  return { ...authorization, kind: "token", options: [{ name, demo: "demo-token" }] };
}
