import type { Outcome, Target } from "./call-types.ts";
import { ContractError } from "./errors/contract-error.ts";
import { UnparsableError } from "./errors/unparsable-error.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import { parseJson } from "./parse-json.ts";
import { errorOfBody } from "./transport/body.ts";
import { type Answer, type Call, isRaw } from "./transport/call.ts";
import type { Validator } from "./validator.ts";

/**
 * Reads the outcome of an answered call.
 *
 * @param failure - the error that the answer means
 * @throws UnparsableError where a success has no data, ContractError where a body breaks the document
 */
export async function readOutcome(
  call: Call,
  target: Target,
  validator: Validator | undefined,
  sent: Answer,
  failure: VendorError | undefined,
): Promise<Outcome> {
  const { parseAs, operationId = "" } = call;
  const { response, text = "" } = sent;
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
    return { error: failure, answer: sent };
  }
  if (call.answersRedirect && !response.ok) return { data: undefined, answer: sent };
  if (isRaw(call)) return { data: await readRaw(call, response), answer: sent };
  if (parseAs === "text") return { data: text, answer: sent };

  if (text === "") {
    const mayLackBody = target.bodiless || !operationId || status === 204 || status === 205;
    if (mayLackBody || call.method === "HEAD") return { data: undefined, answer: sent };
    throw unparsable("without a body");
  }
  // Nobody asked for a part.
  if (status === 206) throw unparsable("of a part");
  // Whatever its label: servers call JSON text, and pages JSON.
  const data = parseJson(text);
  if (data === undefined) throw unparsable("without JSON");
  check(data);
  return { data, answer: sent };
}

async function readRaw(call: Call, response: Response): Promise<unknown> {
  const { parseAs } = call;
  try {
    return parseAs === "stream" ? response.body : await response[parseAs as "blob"]();
  } catch (cause) {
    throw errorOfBody(call, cause);
  }
}
