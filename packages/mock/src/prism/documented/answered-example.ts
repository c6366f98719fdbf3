import type { Verdict } from "@carespec/mock-kit";
import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";

/**
 * The key of the document's example that an answer's body is. A verdict may have replaced members of
 * it; then the example is the one that the verdict names, or the first one.
 */
export function answeredExample(
  { responses }: IHttpOperation,
  { statusCode, body }: IHttpResponse,
  verdict: Verdict | undefined,
): string | undefined {
  const code = String(statusCode);
  const response =
    responses.find((each) => each.code === code) ??
    responses.find((each) => each.code.toUpperCase() === `${code[0]}XX`) ??
    responses.find((each) => each.code === "default");
  const examples = response?.contents?.flatMap((content) => content.examples ?? []) ?? [];
  const same = examples.find((example) => "value" in example && example.value === body);
  if (same || !verdict?.body) return same?.key;
  return (examples.find(({ key }) => key === verdict.example) ?? examples[0])?.key;
}
