import { snippetz } from "@scalar/snippetz";
import { mockBaseUrl } from "../model/mock-url.ts";
import { completeCall } from "./complete-call.ts";
import { filledHeaders } from "./run-plan.ts";
import type { SampleRun } from "./sample-runs.ts";
import { fillText, fillValue } from "./sample-values.ts";

/** Languages whose requests the package `@scalar/snippetz` writes. */
const LANGUAGES = [
  { label: "Python", language: "python", target: "python", client: "requests" },
  { label: "C#", language: "csharp", target: "csharp", client: "httpclient" },
  { label: "Java", language: "java", target: "java", client: "nethttp" },
] as const;

/** Writes the call alone in further languages; `<name>` is in the place of what earlier calls give. */
export function otherSamples({ of, plan: { call } }: SampleRun) {
  const { request, page } = call;
  const known = of.credentials;
  const headers = filledHeaders(request, known).map(([name, value]) => ({ name, value }));
  const har = {
    method: request.method,
    url: mockBaseUrl(of.vendor.name, of.vendor.document, page) + fillText(request.path, known),
    headers,
    queryString: [],
    cookies: [],
    httpVersion: "HTTP/1.1",
    headersSize: -1,
    bodySize: -1,
    ...(request.body !== undefined && {
      postData: {
        mimeType: "application/json",
        text: JSON.stringify(fillValue(request.body, known)),
      },
    }),
  };
  return LANGUAGES.map(({ label, language, target, client }) => ({
    label,
    language,
    call: completeCall[target](snippetz().print(target, client, har) ?? ""),
  }));
}
