import { UnparsableError } from "./errors/unparsable-error.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import type { Answer, Call } from "./transport/call.ts";

/**
 * Reads the data of an answered call; `undefined` for an answer that means an error.
 *
 * @param failure - the error that the answer means
 * @throws UnparsableError where a success has no data, ContractError where a body breaks the document
 */
export async function readData(
  call: Call,
  answer: Answer,
  failure?: VendorError,
): Promise<unknown> {
  const { operationId = "" } = call;
  const { response } = answer;
  const { status } = response;
  let { text = "" } = answer;
  const check = (body: unknown) => {
    call.runs = "validator";
    const error = call.validator?.response?.(call, { status, response, body, rawText: text });
    if (error) throw error;
  };

  if (failure) {
    // An error without a body, or with a proxy's page, keeps its meaning.
    if (typeof failure.body === "object") check(failure.body);
    return undefined;
  }
  if (call.redirects && !response.ok) return undefined;
  if (call.reads) return call.reads.read(call, response, json);
  return call.parseAs === "text" ? text : json(text);

  function json(own: string): unknown {
    text = own;
    const unparsable = (what: string) =>
      new UnparsableError(call, { what: `${status} ${what}`, response, body: text, rawText: text });
    if (text === "") {
      if (call.bodiless || !operationId || call.method === "HEAD") return undefined;
      throw unparsable("without a body");
    }
    // Nobody asked for a part.
    if (status === 206) throw unparsable("of a part");
    // Whatever its label: servers call JSON text, and pages JSON.
    call.runs = "parseJson";
    const data = call.parse(text);
    if (data === undefined) throw unparsable("without JSON");
    check(data);
    if (data === null && operationId && !call.nullable) {
      if (call.bodiless) return undefined;
      throw unparsable("with null");
    }
    return data;
  }
}
