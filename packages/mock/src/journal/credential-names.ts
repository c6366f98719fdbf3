import { type OpenApiDocument, sensitiveNames } from "@carespec/document";

/**
 * The plain names of everything in a document that holds secrets: the parameters of its security
 * schemes, and every parameter, header and member that is a credential.
 */
export function credentialNames(document: OpenApiDocument): ReadonlySet<string> {
  const credentials = sensitiveNames(document).filter(
    ({ sensitivity }) => sensitivity === "credential",
  );
  return new Set(credentials.map(({ name }) => plainName(name)));
}

/**
 * A name without what clients mix up: case, `-` and `_`, and the `x-` of headers. So `accessToken`
 * and `access_token` are one name, and so are the header `x-api-key` and a member `apiKey`.
 */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/^x-/, "").replace(/[-_]/g, "");
}
