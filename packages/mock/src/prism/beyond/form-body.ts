import { formFields } from "./form-fields.ts";
import type { Beyond } from "./names.ts";
import { readText } from "./read-value.ts";
import { itemsOf, propertiesOf, typesOf } from "./schemas.ts";

/** A form as the value that its schema describes; `undefined` if it cannot be read. */
export function formValue(
  contentType: string,
  body: string,
  schema: unknown,
  root: object,
  beyond: Beyond,
): Record<string, unknown> | undefined {
  const fields = formFields(contentType, body);
  if (!fields) return undefined;
  const properties = propertiesOf(schema, root);
  const isMultipart = /multipart/i.test(contentType);
  const value: Record<string, unknown> = {};
  for (const [name, texts] of fields) {
    const property = properties[name];
    const last = texts.at(-1) ?? "";
    // An object in one field of another form has no other way to be written.
    const isJson = isMultipart || typesOf(property, root).has("object");
    const readsJson = beyond.has("json-parts") && isJson;
    const whole = readText(last, property, root, readsJson);
    const isArray = beyond.has("form-arrays") && typesOf(property, root).has("array");
    value[name] =
      isArray && !Array.isArray(whole)
        ? texts.map((text) => readText(text, itemsOf(property, root), root, readsJson))
        : whole;
  }
  return value;
}
