import { describe, it } from "vitest";
import { besidePrism, type Row, send, titled } from "../support/side-by-side.ts";

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=x";
const chunked = { "Transfer-Encoding": "chunked" };

const json = (status: number, bodies: string[], type = JSON_TYPE) =>
  send(status, "POST /json", type, bodies);
const named = (more: string) => `{"name":"a",${more}}`;
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

const jsonBodies: Row[] = [
  ...json(200, ['{"name":"a"}', ' {"name":"a"} ', '{"name":"","name":"a"}', '{"name":"имя"}']),
  ...json(400, ["{}", '{"name":""}', '{"__proto__":{"name":"a"}}', '{"name":"a","name":""}']),
  ...json(400, ["", "[]", "null", '"text"', '""', "0", "false"]),
  ...json(200, ['"age":null', '"age":0', '"role":"owner"', '"role":5'].map(named)),
  ...json(400, ['"age":-1', '"age":"1"', '"age":1.5', '"role":"x"'].map(named)),
  ...json(200, ['"when":"2020-02-20"', '"id":1', '"id":"x"', '"more":[]'].map(named)),
  ...json(400, ['"when":"2020-02-30"'].map(named)),
  ...json(200, ['"pets":[{"bark":true}]', '"pets":[{"bark":true},{"meow":true}]'].map(named)),
  ...json(400, ['"pets":[{}]', '"pets":[{"bark":true,"meow":true}]'].map(named)),
  ...json(400, [`"pets":[${Array(300).fill("{}")}]`].map(named)),
  ...send(200, "POST /json", JSON_TYPE, ['{"name":"a"}'], chunked),
  ...send(400, "POST /json", JSON_TYPE, ['{"name":""}'], chunked),
  ...send(200, "POST /closed", JSON_TYPE, ["", '{"name":"a"}', '{"name":"a","extra":true}']),
  // Prism reads schemas as draft 7 where the document does not say otherwise.
  ...send(200, "POST /closed", JSON_TYPE, ['{"name":"a","more":true}']),
  ...send(422, "POST /closed", JSON_TYPE, ["{}"]),
  ...send(204, "PUT /pet", JSON_TYPE, ['{"bark":true}']),
  ...send(422, "PUT /pet", JSON_TYPE, ["", "{}", '{"bark":1}', '{"bark":true,"meow":true}']),
];

const types: Row[] = [
  ...["APPLICATION/JSON", "application/hal+json", "application/json;charset=UTF-8"].flatMap(
    (type) => json(200, ['{"name":"a"}'], type),
  ),
  ...json(200, ['{"name":"a"}'], 'application/json; charset="utf-8"'),
  ...json(400, ["{}"], "application/problem+json"),
  ...json(400, ["[]"], "application/json-patch+json"),
  ...["text/json", "text/plain", "application/*", "*/*", "application/xml"].flatMap((type) =>
    json(400, ['{"name":"a"}'], type),
  ),
  ...json(400, ["{}"], "application/jsonx"),
  ...send(400, "POST /json", undefined, ["", '{"name":"a"}', "{}"]),
  ...send(400, "POST /json", "text/plain", ["x"], chunked),
  ...send(405, "PUT /json", JSON_TYPE, ['{"name":"a"}']),
  ...send(200, "POST /text", undefined, ["", "abc"]),
  ...send(422, "POST /text", undefined, ["ABC"]),
  ...send(200, "POST /text", "text/plain;format=flowed", ["abc", "a".repeat(5_000)]),
  ...send(422, "POST /text", "text/plain", [
    "A",
    "A".repeat(5_000),
    "é".repeat(3_000),
    "\ufeffabc",
  ]),
  ...["text/html", "text/*", JSON_TYPE].flatMap((type) => send(415, "POST /text", type, ['"abc"'])),
  ...send(422, "POST /xml", "application/xml", ["<a/>", "x"]),
  ...send(422, "POST /xml", "application/hal+xml", ["<a/>"]),
  ...send(415, "POST /xml", "text/xml", ["<a/>"]),
  ...send(200, "PUT /bytes", "application/octet-stream", [Buffer.from([0, 255, 128]), ""]),
  ...send(200, "PUT /bytes", undefined, ["x"]),
  ...send(415, "PUT /bytes", "image/png", ["x"]),
  ...["image/png", "text/plain", undefined].flatMap((type) => send(200, "POST /any", type, ["x"])),
  ...send(200, "POST /any", JSON_TYPE, ['"x"']),
  ...send(422, "POST /any", JSON_TYPE, ["{}"]),
  ...send(422, "POST /any", FORM, ["a=b"]),
  ...send(422, "POST /any", MULTIPART, ["x"]),
  ...send(200, "POST /either", JSON_TYPE, ['{"a":1}']),
  ...send(422, "POST /either", JSON_TYPE, ["{}", ""]),
  ...send(200, "POST /either", "text/plain", ["abc"]),
  ...send(422, "POST /either", "text/plain", ["abcd"]),
  ...send(415, "POST /either", "text/html", ["abc"]),
  ...send(422, "POST /either", "text/html", [""]),
  ...send(422, "POST /either", undefined, ["abc", "{}"]),
  ...send(200, "POST /none", undefined, [""]),
  ...send(200, "POST /none", JSON_TYPE, [""]),
  ...send(415, "POST /none", JSON_TYPE, ["{}"]),
  ...send(415, "POST /none", undefined, ["x"]),
  // Prism recognizes a body by its length, which a chunked one does not have.
  ...send(200, "POST /none", "text/plain", ["x"], chunked),
  ...send(204, "DELETE /none", undefined, [""]),
  ...send(415, "DELETE /none", undefined, ["x"], { "Content-Length": "1" }),
];

/** Codings that the mock does not read either. */
const encoded: Row[] = ["zstd", "gzip, zstd", "identity", ""].flatMap((coding) => [
  ...send(200, "POST /text", "text/plain", ["abc"], { "Content-Encoding": coding }),
  ...send(422, "POST /text", "text/plain", ["ABC"], { "Content-Encoding": coding }),
]);

const charsets: Row[] = [
  ...["latin1", "iso-8859-1", "latin-1", "us-ascii", "windows1252"].flatMap((charset) =>
    send(200, "POST /json", `${JSON_TYPE}; charset=${charset}`, [bytes('{"name":"é"}', "latin1")]),
  ),
  ...["utf-16le", "utf-16", "utf16", "UTF16LE"].flatMap((charset) => [
    ...send(200, "POST /json", `${JSON_TYPE}; charset=${charset}`, [
      bytes('{"name":"é"}', "utf16le"),
      bytes('\ufeff{"name":"é"}', "utf16le"),
    ]),
    ...send(200, "POST /text", `text/plain; charset=${charset}`, [bytes("abc", "utf16le")]),
  ]),
  ...["utf-16", "utf-16be", "utf16"].flatMap((charset) =>
    send(200, "POST /json", `${JSON_TYPE}; charset=${charset}`, [
      bytes('\ufeff{"name":"é"}', "utf16le").swap16(),
    ]),
  ),
  ...["utf-8", "utf_8", "UTF8"].flatMap((charset) => [
    ...send(200, "POST /json", `${JSON_TYPE}; charset=${charset}`, ['\ufeff{"name":"é"}']),
    ...send(200, "POST /text", `text/plain; charset=${charset}`, ["\ufeffabc"]),
  ]),
  ...send(200, "POST /json", JSON_TYPE, [bytes('{"name":"é"}', "latin1")]),
  ...send(200, "POST /json", `${JSON_TYPE}; charset=shift_jis`, [
    bytes("7b226e616d65223a2282a0227d", "hex"),
  ]),
  ...send(400, "POST /json", `${JSON_TYPE}; charset=klingon`, ['{"name":"a"}']),
  ...send(400, "POST /text", "text/plain; charset=klingon", ["abc"]),
  ...send(200, "POST /text", "text/plain; charset=klingon", [""]),
];

describe("bodies are read as Prism reads them:", () => {
  const { expectAlike } = besidePrism("parity/bodies.yaml");

  it.each(titled([...jsonBodies, ...types, ...encoded, ...charsets]))("%s", (_, status, question) =>
    expectAlike(status, question),
  );
});
