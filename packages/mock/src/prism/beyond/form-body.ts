import { formFields } from "./form-fields.ts";
import type { Beyond } from "./names.ts";
import { readText } from "./read-value.ts";
import { itemsOf, propertiesOf, typesOf } from "./schemas.ts";
import { type FieldEncoding, separatorsOf } from "./separators.ts";

/** A form as the value that its schema and encodings describe; `undefined` if it cannot be read. */
export function formValue(
  contentType: string,
  body: string,
  schema: unknown,
  root: object,
  beyond: Beyond,
  encodings?: readonly FieldEncoding[],
): Record<string, unknown> | undefined {
  const fields = formFields(contentType, body);
  if (!fields) return undefined;
  const properties = propertiesOf(schema, root);
  const isMultipart = /multipart/i.test(contentType);
  const separators = separatorsOf(encodings);
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
        ? splitBy(separators.get(name), texts).map((text) =>
            readText(text, itemsOf(property, root), root, readsJson),
          )
        : whole;
  }
  return value;
}

/** The items of a list: those of its only field, where they are written into one. */
function splitBy(separator: string | undefined, texts: readonly string[]): readonly string[] {
  const [only = ""] = texts;
  return separator === undefined || texts.length > 1 ? texts : only.split(separator);
}
