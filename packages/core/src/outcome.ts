import type { Outcome, Target } from "./call-types.ts";
import { ContractError } from "./errors/contract-error.ts";
import { NetworkError, NO_ANSWER } from "./errors/network-error.ts";
import { UnparsableError } from "./errors/unparsable-error.ts";
import { type Call, isRaw } from "./transport/call.ts";
import { parseJson } from "./transport/parse-json.ts";
import type { Validator } from "./validator.ts";

/**
 * Reads the outcome of a call.
 *
 * @throws UnparsableError where a success has no data, ContractError where a body breaks the document
 */
export async function readOutcome(
  call: Call,
  target: Target,
  validator: Validator | undefined,
  response: Response,
): Promise<Outcome> {
  const { failure, text = "", parseAs, operationId = "" } = call;
  const { status } = response;
  const answer = (what: string, body: unknown) => ({ what, response, body, rawText: text });
  const unparsable = (what: string) => new UnparsableError(call, answer(`${status} ${what}`, text));
  const check = (body: unknown) => {
    const issues = validator?.response?.(operationId, status, body);
    if (issues) throw new ContractError(call, answer(`the answer (${status})`, body), issues);
  };

  if (failure) {
    // An error without a body, or with a proxy's page, keeps its meaning.
    if (typeof failure.body === "object") check(failure.body);
    return { error: failure.body, response, failure };
  }
  const isBodiless = target.bodiless || !operationId;
  if (!response.ok) {
    // A redirect that was not followed.
    const failure = isBodiless ? undefined : unparsable("without data");
    return { error: text, response, failure };
  }
  if (isRaw(call)) return { data: await readRaw(call, response), response };
  if (parseAs === "text") return { data: text, response };

  if (text === "") {
    const mayLackBody = isBodiless || status === 204 || status === 205;
    if (mayLackBody || call.method === "HEAD") return { data: undefined, response };
    throw unparsable("without a body");
  }
  // A success without a content type is read as JSON.
  const isJson = /json/i.test(response.headers.get("content-type") ?? "json");
  const data = isJson ? parseJson(text, undefined) : undefined;
  if (data === undefined) throw unparsable("without JSON");
  check(data);
  return { data, response };
}

/** Bytes and streams are read outside the transport. */
async function readRaw(call: Call, response: Response): Promise<unknown> {
  const { parseAs } = call;
  try {
    return parseAs === "stream" ? response.body : await response[parseAs as "blob"]();
  } catch (cause) {
    throw new NetworkError(call, { what: NO_ANSWER, cause });
  }
}
