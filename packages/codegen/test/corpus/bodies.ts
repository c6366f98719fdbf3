import { type Case, json, posting, THING } from "./case.ts";

const FORM = "application/x-www-form-urlencoded";
const sends = (type: string, body: string | RegExp) => ({
  line: "POST /a",
  headers: { "content-type": type },
  body,
});
const files = {
  type: "object",
  required: ["file"],
  properties: {
    file: { type: "string", format: "binary" },
    note: { type: "string" },
    tags: { type: "array", items: { type: "string" } },
    meta: { type: "object", properties: { n: { type: "integer" } } },
  },
};

/** Bodies of all kinds, sent. */
export const bodies: Case[] = [
  ...[
    "application/json",
    "application/json; charset=utf-8",
    "application/merge-patch+json",
    "application/vnd.x.v1+json",
  ].map(
    (type): Case => ({
      name: `a body of ${type}`,
      document: posting({ [type]: { schema: THING } }),
      call: `client.postThing({ body: { a: "x" } })`,
      sends: sends(type, '{"a":"x"}'),
    }),
  ),
  {
    name: "a form",
    document: posting({
      [FORM]: {
        schema: {
          type: "object",
          properties: {
            a: { type: "string" },
            n: { type: "array", items: { type: "integer" } },
            o: { type: "object", properties: { x: { type: "string" } } },
          },
        },
        encoding: { o: { style: "deepObject", explode: true } },
      },
    }),
    call: `client.postThing({ body: { a: "x y&z", n: [1, 2], o: { x: "1" } } })`,
    sends: sends(FORM, /^a=x(\+|%20)y%26z&n=1&n=2&o(%5B|\[)x(%5D|\])=1$/),
  },
  {
    name: "a form that the caller made",
    document: posting({ [FORM]: { schema: THING } }),
    call: `client.postThing({ body: new URLSearchParams({ a: "1" }) })`,
    sends: { line: "POST /a", body: "a=1" },
  },
  {
    name: "parts with a file",
    document: posting({
      "multipart/form-data": { schema: files, encoding: { file: { contentType: "image/png" } } },
    }),
    call: `client.postThing({ body: { file: new File(["hi"], "a.png"), note: "n", tags: ["x", "y"], meta: { n: 1 } } })`,
    sends: {
      line: "POST /a",
      body: /name="file"; filename="a\.png"\r\nContent-Type: image\/png\r\n\r\nhi\r\n[\s\S]*name="note"\r\n\r\nn\r\n[\s\S]*name="tags"\r\n\r\nx[\s\S]*name="tags"\r\n\r\ny[\s\S]*name="meta"[\s\S]*application\/json\r\n\r\n\{"n":1\}/,
    },
  },
  ...["application/octet-stream", "image/png", "application/pdf"].map(
    (type): Case => ({
      name: `bytes of ${type}`,
      document: posting({ [type]: { schema: { type: "string", format: "binary" } } }),
      call: `client.postThing({ body: new Uint8Array([104, 105]) }).then(() => client.postThing({ body: new Blob(["hi"]) }))`,
      sends: sends(type, "hi"),
    }),
  ),
  {
    name: "bytes of any image",
    document: posting({ "image/*": {} }),
    call: `client.postThing({ body: new Blob(["hi"], { type: "image/gif" }) })`,
    sends: sends("image/gif", "hi"),
  },
  ...["text/plain", "application/xml", "text/csv"].map(
    (type): Case => ({
      name: `a text of ${type}`,
      document: posting({ [type]: { schema: { type: "string" } } }),
      call: `client.postThing({ body: "<a>" })`,
      sends: sends(type, "<a>"),
    }),
  ),
  {
    name: "one of several types: the first",
    document: posting({ [FORM]: { schema: THING }, ...json(THING) }),
    call: `client.postThing({ body: { a: "x" } })`,
    sends: sends("application/json", '{"a":"x"}'),
  },
  {
    name: "one of several types: another",
    document: posting({ ...json(THING), "text/plain": { schema: { type: "string" } } }),
    call: `client.postThing({ body: "x", contentType: "text/plain" })`,
    sends: sends("text/plain", "x"),
  },
  {
    name: "a body that may be left out",
    document: posting(json(THING), {}, false),
    call: "client.postThing()",
    sends: { line: "POST /a", body: "" },
  },
  {
    name: "a file that is named by its media type (3.1)",
    document: posting({
      "multipart/form-data": {
        schema: { type: "object", properties: { f: { contentMediaType: "application/pdf" } } },
      },
    }),
    call: `client.postThing({ body: { f: new Blob(["hi"]) } })`,
    sends: { line: "POST /a", body: /name="f"; filename="[^"]*"[\s\S]*hi/ },
  },
];
