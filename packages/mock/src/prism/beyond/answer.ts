import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { MockResponse } from "../../types.ts";
import { contentOf, typeOf } from "../answered-content.ts";
import { fileOf } from "./binary.ts";
import type { Beyond } from "./names.ts";
import { withoutWriteOnly } from "./write-only.ts";
import { toXml } from "./xml.ts";

const XML = /^(application|text)\/([\w.-]+\+)?xml/i;

/** Changes Prism's answers as far as the options ask for it. */
export function createAnswerBeyond(beyond: Beyond) {
  const known = new WeakMap<IHttpResponse, IHttpResponse>();

  /** Prism's answer with another body; the same one if nothing is to be changed. */
  function change(resource: IHttpOperation, output: IHttpResponse): IHttpResponse {
    if (typeof output.body !== "object" || output.body === null) return output;
    const type = typeOf(output);
    const schema = contentOf(resource, output, type)?.schema;
    if (!schema) return output;
    let body: unknown = output.body;
    if (beyond.has("write-only")) body = withoutWriteOnly(body, schema, resource);
    if (beyond.has("xml") && XML.test(type)) body = toXml(body, schema, resource);
    return { ...output, body };
  }

  return {
    changed(resource: IHttpOperation, output: IHttpResponse): IHttpResponse {
      const changed = known.get(output) ?? change(resource, output);
      known.set(output, changed);
      return changed;
    },

    /** A written answer with a small file for its body, if its media type asks for one. */
    withFile(
      resource: IHttpOperation,
      output: IHttpResponse,
      response: MockResponse,
    ): MockResponse {
      const type = typeOf(output);
      const bytes = beyond.has("binary") ? fileOf(type) : undefined;
      const hasExample = (contentOf(resource, output, type)?.examples?.length ?? 0) > 0;
      return bytes && !hasExample ? { ...response, body: undefined, bytes } : response;
    },
  };
}
