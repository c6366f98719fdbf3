import type { Field } from "./exchange.ts";

/** Fields of a URL-encoded form. A broken escape stays as it is. */
export function urlEncodedFields(text: string): Field[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value, isFile: false }));
}

/** Fields of a multipart form; `undefined` where the text is none. */
export function multipartFields(text: string, contentType: string): Field[] | undefined {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare ?? /^--(\S+)\r?\n/.exec(text)?.[1];
  if (!boundary) return undefined;
  const parts = text.split(`--${boundary}`).slice(1);
  const fields = parts.flatMap((part): Field[] => {
    const [head = "", value = ""] = part.replace(/^\r?\n/, "").split(/\r?\n\r?\n(.*)/s);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (name === undefined) return [];
    const isFile = /\bfilename\*?=/i.test(head);
    return [{ name, value: isFile ? "" : value.replace(/\r?\n$/, ""), isFile }];
  });
  return fields.length > 0 ? fields : undefined;
}
