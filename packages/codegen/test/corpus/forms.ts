import { type Case, json, posting, THING } from "./case.ts";

const FORM = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data";
const text = { type: "string" };
const list = { type: "array", items: text };
const line = "POST /a";
const sends = (type: string, body: string | RegExp) => ({
  line,
  headers: { "content-type": type },
  body,
});

/** Forms with encodings, and labels that are ranges. */
export const forms: Case[] = [
  {
    name: "a field with reserved characters",
    document: posting({
      [FORM]: {
        schema: { type: "object", properties: { u: text, v: text } },
        encoding: { u: { allowReserved: true } },
      },
    }),
    call: `client.postThing({ body: { u: "a/b?c d+e&f", v: "a/b" } })`,
    sends: sends(FORM, "u=a/b?c+d%2Be%26f&v=a%2Fb"),
  },
  {
    name: "a list in one part (3.1)",
    document: posting({
      [PARTS]: {
        schema: { type: "object", properties: { l: list, m: list } },
        encoding: { l: { style: "pipeDelimited" }, m: { style: "form" } },
      },
    }),
    call: `client.postThing({ body: { l: ["1", "2"], m: ["1", "2"] } })`,
    sends: { line, body: /name="l"\r\n\r\n1\|2\r\n[\s\S]*name="m"\r\n\r\n1\r\n[\s\S]*name="m"/ },
  },
  {
    name: "a list in a part with a style that 3.0 ignores",
    document: {
      ...posting({
        [PARTS]: {
          schema: { type: "object", properties: { l: list } },
          encoding: { l: { style: "form", explode: false } },
        },
      }),
      openapi: "3.0.3",
    },
    call: `client.postThing({ body: { l: ["1", "2"] } })`,
    sends: { line, body: /name="l"\r\n\r\n1\r\n[\s\S]*name="l"\r\n\r\n2/ },
  },
  {
    name: "a part with an optional header",
    document: posting({
      [PARTS]: {
        schema: { type: "object", properties: { n: text } },
        encoding: { n: { headers: { "X-A": { schema: text } } } },
      },
    }),
    call: `client.postThing({ body: { n: "x" } })`,
    sends: { line, body: /name="n"\r\n\r\nx/ },
    told: "the optional X-A is left out",
  },
  {
    name: "a part of XML that the caller writes",
    document: posting({
      [PARTS]: {
        schema: { type: "object", properties: { x: text } },
        encoding: { x: { contentType: "application/xml" } },
      },
    }),
    call: `client.postThing({ body: { x: "<a/>" } })`,
    sends: { line, body: /Content-Type: application\/xml\r\n\r\n<a\/>/ },
  },
  {
    name: "parts of another kind, beside JSON",
    document: posting({ "multipart/mixed": { schema: THING }, ...json(THING) }),
    call: `client.postThing({ body: { a: "x" } })`,
    sends: sends("application/json", '{"a":"x"}'),
    told: "left out, since another can be used",
  },
  ...(
    [
      ["text/*", "text/plain"],
      ["*/*", "text/plain"],
      ["application/*", "text/plain"],
      ["application/*+xml", "application/xml"],
    ] as const
  ).map(
    ([range, type]): Case => ({
      name: `a text of ${range}`,
      document: posting({ [range]: { schema: text } }),
      call: `client.postThing({ body: "<a>" })`,
      sends: sends(type, "<a>"),
    }),
  ),
  ...["application/*+json", "application/*", "*/*"].map(
    (range): Case => ({
      name: `JSON of ${range}`,
      document: posting({ [range]: { schema: THING } }),
      call: `client.postThing({ body: { a: "x" } })`,
      sends: sends("application/json", '{"a":"x"}'),
    }),
  ),
  {
    name: "bytes of any type",
    document: posting({ "*/*": { schema: { type: "string", format: "binary" } } }),
    call: `client.postThing({ body: new Blob(["hi"], { type: "image/png" }) })`,
    sends: sends("image/png", "hi"),
  },
  {
    name: "a file inside of JSON, which is a text there",
    document: {
      ...posting(json({ type: "object", properties: { f: { type: "string", format: "binary" } } })),
      openapi: "3.0.3",
    },
    call: `client.postThing({ body: { f: "aGk=" satisfies string } })`,
    sends: sends("application/json", '{"f":"aGk="}'),
  },
  {
    name: "a file inside of JSON, by reference",
    document: posting(json({ $ref: "#/components/schemas/F" }), {
      components: {
        schemas: { F: { type: "object", properties: { f: { type: "string", format: "binary" } } } },
      },
    }),
    call: `client.postThing({ body: { f: "aGk=" } })`,
    sends: sends("application/json", '{"f":"aGk="}'),
  },
];
