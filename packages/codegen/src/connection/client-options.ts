import type { OpenApiDocument } from "@carespec/document";
import { environmentsOf } from "../api.ts";
import { type Credentials, credentialsOf } from "./credentials.ts";
import { type OptionText, type ServerVariable, serverVariables } from "./options.ts";

/** The options of a document's client, beside those that every client has. */
export function clientOptions(document: OpenApiDocument): {
  credentials: Credentials[];
  variables: ServerVariable[];
  /** All of them, in the order in which they are written. */
  options: OptionText[];
} {
  const credentials = credentialsOf(document);
  const taken = credentials.flatMap(({ options }) => options.map(({ name }) => name));
  const variables = serverVariables(document.servers ?? [], taken);
  const options = [
    ...credentials.flatMap((each) => each.options),
    ...variables.map(({ option }) => option),
    ...serverOptions(document),
  ];
  return { credentials, variables, options };
}

function serverOptions(document: OpenApiDocument): OptionText[] {
  const servers = environmentsOf(document.servers ?? []);
  if (servers.length > 1) {
    const doc = "The server that calls go to. @default the first of the document";
    return [{ name: "environment", type: "keyof typeof servers", doc, isOptional: true }];
  }
  if (servers.length === 1) return [];
  const [relative] = document.servers ?? [];
  const path = relative ? `; the document says only \`${relative.url}\`` : "";
  const doc = `Base URL of the API, which the document does not name${path}.`;
  return [{ name: "baseUrl", type: "string", doc, isOptional: false }];
}
