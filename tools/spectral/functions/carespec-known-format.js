// @ts-check
import { nearest } from "@carespec/command";
import { registryFormats } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";

/** JSON Schema 2020-12, and the OpenAPI Format Registry. */
const KNOWN = [
  ...["date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname"],
  ...["ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uuid", "uri-template"],
  ...["json-pointer", "relative-json-pointer", "regex"],
  ...["base64url", "binary", "byte", "char", "commonmark", "date-time-local", "decimal"],
  ...[
    "decimal128",
    "double",
    "double-int",
    "float",
    "html",
    "http-date",
    "int16",
    "int32",
    "int64",
  ],
  ...["int8", "media-range", "password", "sf-binary", "sf-boolean", "sf-decimal", "sf-integer"],
  ...["sf-string", "sf-token", "time-local", "uint16", "uint32", "uint64", "uint8"],
  ...Object.keys(registryFormats),
];

/** Requires the name of a format to be one that somebody checks or documents. */
export default objectRule(["schema"], ({ node: { format } }) => {
  if (typeof format !== "string" || KNOWN.includes(format)) return [];
  const meant = nearest(format, KNOWN);
  const remedy =
    meant === undefined
      ? "use one of JSON Schema or of the OpenAPI Format Registry, or say it by a pattern"
      : `did you mean ${meant}?`;
  const end = remedy.endsWith("?") ? remedy : `${remedy}.`;
  return [{ message: `no tool knows the format "${format}": ${end}`, keys: ["format"] }];
});
