import { posting, THING } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const PARTS = "multipart/form-data";
const FORM = "application/x-www-form-urlencoded";
const at = (type: string) => `#/paths/~1a/post/requestBody/content/${type.replace("/", "~1")}`;
const text = { type: "string" };
const form = { type: "object", properties: { o: THING, l: { type: "array", items: THING } } };
const named = (document: object) =>
  JSON.parse(JSON.stringify(document).replaceAll("postThing", "getThing")) as object;
const encoded = (type: string, encoding: object) =>
  named(posting({ [type]: { schema: form, encoding } }));

/** Bodies that cannot be written as the document says. */
export const bodies: Row[] = [
  ...["multipart/mixed", "multipart/related", "multipart/byteranges"].map(
    (type): Row => [type, named(posting({ [type]: { schema: form } })), at(type), /form-data/],
  ),
  [
    "a text in another encoding",
    named(posting({ "text/plain; charset=iso-8859-1": { schema: text } })),
    at("text/plain; charset=iso-8859-1"),
    /UTF-8/,
  ],
  [
    "an object in a part of XML",
    encoded(PARTS, { o: { contentType: "application/xml" } }),
    `${at(PARTS)}/encoding/o/contentType`,
    /written as JSON/,
  ],
  [
    "an object in a field of XML",
    encoded(FORM, { o: { contentType: "application/xml" } }),
    `${at(FORM)}/encoding/o/contentType`,
    /written as JSON/,
  ],
  [
    "a part with a required header",
    encoded(PARTS, { o: { headers: { "X-A": { required: true, schema: text } } } }),
    `${at(PARTS)}/encoding/o/headers`,
    /X-A/,
  ],
  [
    "an object in a part with a style",
    encoded(PARTS, { o: { style: "deepObject" } }),
    `${at(PARTS)}/encoding/o`,
    /style/,
  ],
  [
    "a list of objects in a field with a style",
    encoded(FORM, { l: { style: "form", explode: false } }),
    `${at(FORM)}/encoding/l`,
    /list of lists or objects/,
  ],
  [
    "parts by their order (3.2)",
    {
      ...named(posting({ [PARTS]: { schema: form, prefixEncoding: [{}] } })),
      openapi: "3.2.0",
    },
    `${at(PARTS)}/prefixEncoding`,
    /order/,
  ],
  [
    "a form with parts that is a file",
    named(posting({ [PARTS]: { schema: { ...text, format: "binary" } } })),
    `${at(PARTS)}/schema`,
    /member for each part/,
  ],
  [
    "a form that is a list",
    named(posting({ [FORM]: { schema: { type: "array", items: text } } })),
    `${at(FORM)}/schema`,
    /not a list/,
  ],
];
