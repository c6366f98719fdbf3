import type { Verdict } from "@carespec/mock-kit";
import type {
  IHttpOperationConfig,
  IHttpResponse,
  PrismHttpComponents,
  ProblemJsonError as Problem,
} from "@stoplight/prism-http";
import type { Choose } from "./cached-components.ts";
import * as E from "./either.ts";
import { ProblemJsonError } from "./prism-http.ts";

/** Prism's per-request options, carrying the vendor's verdict to {@link createMockComponent}. */
export interface VerdictConfig extends IHttpOperationConfig {
  verdict?: Verdict | undefined;
}

/**
 * Takes the place of Prism's `mock` component, so that a vendor's own statuses live inside Prism's
 * flow: Prism has routed and validated before, and validates the answer against the document after.
 */
export function createMockComponent(choose: Choose): PrismHttpComponents["mock"] {
  return (options) => () => answer(options, choose);
}

function answer(options: Parameters<Choose>[0], choose: Choose): ReturnType<Choose> {
  const { verdict, ...config } = options.config as VerdictConfig;
  if (!verdict) return choose({ ...options, config });

  const find = (exampleKey: string | undefined): IHttpResponse | undefined => {
    // Vendors answer errors in their own media type, whatever the client accepts.
    const choice = { code: verdict.status, exampleKey, mediaTypes: ["*/*"], dynamic: false };
    const found = choose({
      ...options,
      input: { ...options.input, validations: [] },
      config: { ...config, ...choice } as IHttpOperationConfig,
    });
    // Where an answer lacks the example, Prism looks for it among the successes.
    const isFound = E.isRight(found) && found.right.statusCode === verdict.status;
    return isFound ? found.right : undefined;
  };
  const preferred = config.code === verdict.status ? config.exampleKey : undefined;
  const response = find(preferred ?? verdict.example) ?? find(verdict.example);
  return response ? E.right(withBody(response, verdict.body)) : E.left(undocumented(verdict));
}

function withBody(response: IHttpResponse, members: Verdict["body"]): IHttpResponse {
  return members ? { ...response, body: { ...(response.body as object), ...members } } : response;
}

function undocumented({ status, reason }: Verdict): Problem {
  return ProblemJsonError.fromTemplate(
    { type: "UNDOCUMENTED_STATUS", title: "The document has no answer for this", status },
    reason,
  );
}
