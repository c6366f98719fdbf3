import { expect, it } from "vitest";
import { orderKeys } from "../src/index.ts";

it.each<[string, Parameters<typeof orderKeys>, string]>([
  [
    "puts keys in order",
    ["operation", ["summary", "tags", "operationId"]],
    "operationId tags summary",
  ],
  [
    "keeps the order of methods",
    ["pathItem", ["post", "get", "parameters"]],
    "parameters post get",
  ],
  ["leaves what is in order", ["server", ["url", "x-any", "description"]], "url x-any description"],
  [
    "moves a key without a place with the one that it is behind",
    ["schema", ["properties", "additionalProperties", "type", "description", "required"]],
    "type description required properties additionalProperties",
  ],
  [
    "keeps what is before all others there",
    ["response", ["$comment", "content", "description"]],
    "$comment description content",
  ],
  [
    "leaves objects without an order",
    ["discriminator", ["mapping", "propertyName"]],
    "mapping propertyName",
  ],
])("%s", (_, [kind, keys], ordered) => {
  expect(orderKeys(kind, keys).join(" ")).toBe(ordered);
});
