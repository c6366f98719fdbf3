import { isRange } from "../media-type.ts";
import { writeScalar } from "../parameters/scalar.ts";
import { recordOf } from "../parameters/values.ts";
import type { WriteBody } from "../write-body.ts";
import { isBytes } from "./binary.ts";
import { bodyWriter } from "./body-writer.ts";
import { asText } from "./member.ts";

/** How a part of a form is labelled. */
export interface PartDescription {
  /** Media type of the part. Default: a Blob's own, JSON for objects, none for texts. */
  readonly contentType?: string | undefined;
  /** Writes a list as one part, with this between its items. Default: a part for each. */
  readonly separator?: string | undefined;
}

/**
 * Makes what writes a body as `multipart/form-data`. Blobs and bytes become files, a `File` with its
 * name; a list becomes a part for each item, an object a part in JSON. The platform gives each part
 * that has a label a file name, `blob` where there is none. A `FormData` is sent as it is.
 *
 * @param parts - how members are labelled, by name
 */
export function writeMultipart(parts: Readonly<Record<string, PartDescription>> = {}): WriteBody {
  return bodyWriter("multipart/form-data", (body) => {
    if (body instanceof FormData) return { content: body };
    const form = new FormData();
    for (const [name, value] of Object.entries(recordOf(body, "body"))) {
      const { contentType, separator } = (Object.hasOwn(parts, name) && parts[name]) || {};
      const type = contentType === undefined || isRange(contentType) ? "" : contentType;
      const items = Array.isArray(value) ? value : [value];
      const texts = () => items.map((item) => writeScalar(item, name)).join(separator);
      for (const item of separator === undefined || items.length < 2 ? items : [texts()]) {
        if (item !== undefined) append(form, name, item, type);
      }
    }
    return { content: form };
  });
}

/** @param type - media type that the document names, or empty */
function append(form: FormData, name: string, value: unknown, type: string): void {
  if (isBytes(value)) {
    const own = value instanceof Blob ? value : undefined;
    const label = type || own?.type || "application/octet-stream";
    const blob = own?.type === label ? own : new Blob([value], { type: label });
    const { name: fileName } = value as Partial<File>;
    if (fileName === undefined) form.append(name, blob);
    else form.append(name, blob, fileName);
    return;
  }
  const json = asText(value);
  const text = json ?? writeScalar(value, name);
  const label = type || (json === undefined ? "" : "application/json");
  form.append(name, label === "" ? text : (new Blob([text], { type: label }) as never));
}
