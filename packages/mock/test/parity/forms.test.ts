import { describe, it } from "vitest";
import { besidePrism, type Row, send, titled } from "../support/side-by-side.ts";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=x";

const form = (status: number, bodies: string[], type: string | undefined = FORM) =>
  send(status, "POST /form", type, bodies);

const forms: Row[] = [
  ...form(200, ["name=ab", "age=1&name=ab", "more=1&name=ab", "name=a=b", "na%6De=ab"]),
  ...form(422, ["", "=", "&&", "name", "name=a", "age=1", "age=x&name=ab", "name=ab&name=c"]),
  ...form(200, ["name=a+b", "name=%C3%A9e", "name=%e9e", "name=%zz"]),
  ...form(422, ["name=%C3%A9"]),
  ...form(200, ["name=ab&tags=abc", "name=ab&tags=a&tags=b", "name=ab&tags=a%2Cb"]),
  ...form(422, ["name=ab&tags=abcd", "name=ab&tags=a,b"]),
  ...form(
    200,
    ["{}", '{"a":1}', "%7B%7D", "%7B%7D%2C%7B%7D"].map((x) => `name=ab&points=${x}`),
  ),
  ...form(415, ["name=ab&points=x"]),
  ...form(200, ["name=ab"], FORM.toUpperCase()),
  ...form(200, ["name=ab"], `${FORM}; charset=utf-8`),
  ...form(415, ['{"name":"ab"}'], "application/json"),
  ...form(415, ["name=ab"], "text/plain"),
  ...send(422, "POST /form", undefined, ["name=ab"]),
];

const part = (name: string, value: string, more = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const END = "--x--\r\n";
const title = part("title", "ab");
const file = part("file", "text", '; filename="a.txt"\r\nContent-Type: text/plain');

const upload = (status: number, bodies: string[], type = MULTIPART) =>
  send(status, "POST /upload", type, bodies);

const uploads: Row[] = [
  ...upload(201, [title + file + END, title + file + part("count", "1") + END]),
  ...upload(201, [title + part("file", "\xff\0") + END, part("title", "100%zz") + file + END]),
  ...upload(422, ["", "nothing", title + END, part("title", "a") + file + END]),
  ...upload(422, [title + file + part("count", "x") + END]),
  ...upload(201, [title + file + END], 'multipart/form-data; boundary="x"'),
  ...upload(422, [title + file + END], "multipart/form-data; boundary=y"),
  ...upload(415, [title + file + END], "multipart/form-data"),
  ...upload(415, [title + file + END], "multipart/mixed; boundary=x"),
  ...form(415, [part("name", "ab") + END], MULTIPART),
];

describe("forms are read as Prism reads them:", () => {
  const { expectAlike } = besidePrism("parity/bodies.yaml");

  it.each(titled([...forms, ...uploads]))("%s", (_, status, question) =>
    expectAlike(status, question),
  );
});
