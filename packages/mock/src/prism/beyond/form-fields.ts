/** The fields of a form by name, each with all of its values in their order. */
export type FormFields = Map<string, string[]>;

/** Reads the fields of a form; `undefined` for another media type, or one without a boundary. */
export function formFields(contentType: string, body: string): FormFields | undefined {
  const fields: FormFields = new Map();
  const add = (name: string, value: string) =>
    fields.set(name, [...(fields.get(name) ?? []), value]);
  if (/^\s*application\/x-www-form-urlencoded/i.test(contentType)) {
    for (const [name, value] of new URLSearchParams(body)) add(name, value);
    return fields;
  }
  const boundary = boundaryOf(contentType);
  if (!boundary || !/^\s*multipart\/form-data/i.test(contentType)) return undefined;
  for (const part of `\r\n${body}`.split(`\r\n--${boundary}`).slice(1)) {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const name = /;\s*name="([^"]*)"/i.exec(head)?.[1];
    if (name !== undefined) add(name, rest.join("\r\n\r\n"));
  }
  return fields;
}

/** What stands between the parts of a multipart body, by its media type. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}
