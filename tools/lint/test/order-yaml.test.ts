import { expect, it } from "vitest";
import { orderYaml } from "../src/format/order-yaml.ts";

it("moves keys with their comments, blank lines, quotes and folds", () => {
  const text = `# Of the file.
summary: 'List users' # why so

# The tag.
tags: [Users]
description: >-
  A text that is
  folded.

  ## Not a comment
responses:
  '200':
    # Of the content.
    content: {}
    description: |
      As it is.
operationId: listUsers
`;
  expect(orderYaml(text, "operation")).toBe(`# Of the file.
operationId: listUsers

# The tag.
tags: [Users]
summary: 'List users' # why so
description: >-
  A text that is
  folded.

  ## Not a comment
responses:
  '200':
    description: |
      As it is.
    # Of the content.
    content: {}
`);
});

it("orders items of lists and objects in one line", () => {
  const text = `parameters:
  - in: query
    name: sort
    schema: { properties: {}, type: object }
  - { in: query, name: size }
`;
  expect(orderYaml(text, "operation")).toBe(`parameters:
  - name: sort
    in: query
    schema: { type: object, properties: {} }
  - { name: size, in: query }
`);
});

it.each([
  ["what is in order", "operationId: a\ntags: [b]"],
  ["YAML that cannot be parsed", "tags: [\noperationId: a\n"],
  [
    "a comment above a key that would come first in a list's item",
    "parameters:\n  - in: query\n    # Why so.\n    name: sort\n",
  ],
  [
    "values of examples",
    "responses:\n  '200':\n    description: a\n    content:\n      a/b:\n        examples: { one: { value: { type: 1, name: 2, in: 3 } } }\n",
  ],
])("leaves %s as it is", (_, text) => {
  expect(orderYaml(text, "operation")).toBe(text);
});
