import { writeScalar } from "../parameters/scalar.ts";
import type { WriteBody } from "../write-body.ts";
import { writeJson } from "../write-json.ts";
import { bodyWriter } from "./body-writer.ts";

/** Makes what writes a body as JSON under another label, for example `application/merge-patch+json`. */
export function writeJsonAs(mediaType: string): WriteBody {
  return bodyWriter(mediaType, (body) => ({ content: writeJson(body), type: mediaType }));
}

/**
 * Makes what writes a body as text: a text, a number, a boolean or a date.
 *
 * @param mediaType - its label, for example `text/csv`
 */
export function writeText(mediaType: string): WriteBody {
  return bodyWriter(mediaType, (body) => ({ content: writeScalar(body, "body"), type: mediaType }));
}
