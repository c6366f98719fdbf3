import {
  type OpenApiDocument,
  operationsOf,
  type SecurityScheme,
  schemeNames,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import { camelCase, createNames } from "@carespec/document/normalize";

/** How a client and a check send a security scheme's credentials. */
export interface Credential {
  /** Name of the scheme in the document. */
  scheme: string;
  kind: "apiKey" | "basic" | "token";
  /** Where an API key goes. */
  in: string;
  /** Name of the header, query parameter or cookie. */
  name: string;
  /** The client's options, two for Basic, with the mock's demo values. */
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
  const schemes = Object.entries(securitySchemesOf(document)).filter(([name]) => used.has(name));
  const names = createNames();
  return schemes.map(([scheme, written]) =>
    credentialOf(scheme, written, (...wished) => names.give(...wished)),
  );
}

function credentialOf(
  scheme: string,
  written: SecurityScheme,
  give: (...wished: string[]) => string,
): Credential {
  const prefix = camelCase(scheme.replace(/^\p{Lu}/u, (first) => first.toLowerCase()));
  const option = (name: string, demo: string) => {
    return { name: give(name, prefix + name[0]?.toUpperCase() + name.slice(1)), demo };
  };
  if (written.type === "apiKey") {
    const options = [option("apiKey", "demo-api-key")];
    return {
      scheme,
      kind: "apiKey",
      in: written.in ?? "header",
      name: written.name ?? "",
      options,
    };
  }
  const authorization = { scheme, in: "header", name: "Authorization" };
  if (written.scheme?.toLowerCase() === "basic") {
    const options = [option("username", "demo-user"), option("password", "demo-password")];
    return { ...authorization, kind: "basic", options };
  }
  return { ...authorization, kind: "token", options: [option("token", "demo-token")] };
}
