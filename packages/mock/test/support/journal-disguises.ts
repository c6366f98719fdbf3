import { MARK } from "./journal-marks.ts";

const JSON_TYPE = "application/json";
const UTF_16 = `${JSON_TYPE}; charset=utf-16le`;
const FORM = "application/x-www-form-urlencoded";

/** A body that holds a secret under some names, and the type that it is sent as. */
export type Disguise = [what: string, type: string, body: string | Uint8Array<ArrayBuffer>];

/** Bodies that clients may send by mistake, each with the mark under each of the names. */
export function disguisesOf(names: string[]): Disguise[] {
  const under = (rename: (name: string) => string, value: unknown = MARK) =>
    JSON.stringify({
      note: "x",
      ...Object.fromEntries(names.map((name) => [rename(name), value])),
    });
  const json = (value: unknown) => JSON.stringify(value);
  const once = under((name) => name);
  const twice = json({ payload: once });
  const escaped = once.replaceAll(/"(\w)(\w*)":/g, (_, first: string, rest: string) => {
    return `"\\u00${first.charCodeAt(0).toString(16)}${rest}":`;
  });
  const pairs = names.map((name) => `${name}=${MARK}`).join("&");
  const escapedPairs = pairs.replaceAll(/\b(\w)(?=\w*=)/g, percent);

  return [
    ["JSON", JSON_TYPE, once],
    ["JSON in lists of lists", JSON_TYPE, `[[[${once}]]]`],
    ["JSON in a string", JSON_TYPE, twice],
    ["JSON in a string in a string", JSON_TYPE, json({ outer: twice })],
    ["JSON that is a string itself", JSON_TYPE, json(once)],
    ["JSON that is cut", JSON_TYPE, half(once)],
    ["JSON that is cut, in a string", JSON_TYPE, json({ payload: half(once) })],
    ["JSON that is cut, in a string in a string", JSON_TYPE, json({ outer: half(twice) })],
    ["JSON within words", JSON_TYPE, json({ note: `we sent ${once} to it` })],
    ["JSON twice", JSON_TYPE, `${once}\n${once}`],
    ["JSON after a byte order mark", JSON_TYPE, `\ufeff${once}`],
    ["JSON with escaped names", JSON_TYPE, escaped],
    ["JSON with escaped names that is cut", JSON_TYPE, half(escaped)],
    ["JSON with escaped names in a string", JSON_TYPE, json({ payload: escaped })],
    ["JSON of another type", "text/plain", once],
    ["JSON in UTF-16", UTF_16, utf16(once)],
    ["JSON in UTF-16 that is cut", UTF_16, utf16(half(once))],
    ["JSON in an unknown charset", `${JSON_TYPE}; charset=none`, once],
    ["names in capitals", JSON_TYPE, under((name) => name.toUpperCase())],
    ["names in camel case", JSON_TYPE, under(camelCased)],
    ["names with hyphens", JSON_TYPE, under((name) => name.replaceAll("_", "-"))],
    ["names with blanks", JSON_TYPE, under((name) => ` ${name} `)],
    ["names of a path", JSON_TYPE, under((name) => `user.${name}`)],
    ["names in brackets", JSON_TYPE, under((name) => `login[${name}]`)],
    ["an object", JSON_TYPE, under((name) => name, { of: [MARK] })],
    ["a list", JSON_TYPE, under((name) => name, [[MARK]])],
    ["a form", FORM, `note=x&${pairs}`],
    ["a form with escaped names", FORM, escapedPairs],
    ["a form in JSON", JSON_TYPE, json({ payload: `note=x&${pairs}` })],
    ["an address in JSON", JSON_TYPE, json({ next: `https://a.test/in?a=b&${escapedPairs}` })],
    ["an escaped address in JSON", JSON_TYPE, json({ next: encodeURIComponent(`/in?${pairs}`) })],
    ["a multipart form", "multipart/form-data; boundary=b", multipart(names)],
    ["XML", "application/xml", names.map((name) => `<${name}>${MARK}</${name}>`).join("\n")],
    ["YAML", "application/yaml", names.map((name) => `${name}: ${MARK}\n`).join("")],
    ["a header in a text", "text/plain", `Authorization: Bearer ${MARK}`],
  ];
}

function half(text: string): string {
  return text.slice(0, -3);
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

function camelCased(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, "utf16le"));
}

function multipart(names: string[]): string {
  const parts = names.map(
    (name) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${MARK}\r\n`,
  );
  return `${parts.join("")}--b--\r\n`;
}
