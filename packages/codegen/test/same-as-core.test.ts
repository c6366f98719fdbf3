import type { SecurityRequirement } from "@carespec/document";
import { expect, it } from "vitest";
import { essenceOf } from "../src/bodies.ts";
import { securityKeys } from "../src/security-keys.ts";

// The generator may not import core, so it writes for itself what clients read: both must agree. Core's
// sources compile with the types of browsers, which this package does not have: so they are not imported
// by name.
const sourceOf = (path: string) => import(new URL(`../../core/src/${path}`, import.meta.url).href);
const { requirementKey } = await sourceOf("auth/requirement-key.ts");
const { essenceOf: essenceInCore } = await sourceOf("media-type.ts");

it.each<SecurityRequirement[][]>([
  [[{ key: [] }, { oauth: ["read"], partner: [] }]],
  [[{}, { key: [] }]],
  [[{ "a or b": [], and: [] }, { "ключ und ß": [] }, {}]],
])("alternatives have the key by which core finds them: %j", (security) => {
  expect(securityKeys(security)).toEqual([requirementKey(security)]);
});

it.each([
  "application/json",
  "Application/JSON; charset=UTF-8",
  " text/plain ;charset=utf-8",
  "multipart / mixed;boundary=a;b",
  "image/*;q=0.5",
])("a media type is the same to core without its parameters: %s", (type) => {
  expect(essenceOf(type)).toBe(essenceInCore(type));
});
