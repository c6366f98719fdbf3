import type { OpenApiDocument } from "@carespec/document";
import { clientSample } from "./client-sample.ts";
import { curlSample } from "./curl-sample.ts";
import { mockBaseUrl } from "./mock-url.ts";
import type { CodeSample, OperationEntry } from "./openapi.ts";
import { exampleRequest } from "./request-example.ts";

/**
 * Writes an operation's samples: curl against the mock server, and the typed client. Values are the
 * document's own examples; credentials are environment variables, never values.
 *
 * @param name - the vendor's name in the registry
 */
export function createCodeSamples(
  name: string,
  document: OpenApiDocument,
  entry: OperationEntry,
): CodeSample[] {
  const request = exampleRequest(document, entry);
  const baseUrl = mockBaseUrl(name, document, entry);
  return [
    { lang: "Shell", label: "curl", source: curlSample(name, baseUrl, entry, request) },
    { lang: "JavaScript", label: "JavaScript", source: clientSample(name, entry, request) },
  ];
}
