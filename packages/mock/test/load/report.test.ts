import { describe, expect, it } from "vitest";
import { linesOf, mockOf, OK, openApi } from "../support/spec-document.ts";

const NULLABLE_ENUM = `/a: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {
    v: {type: string, enum: [a, b, null], nullable: true}}}}}}, responses: {"204": {description: no}}}}`;

/** What a document has, the document, and the lines of its report, in any order. */
type Row = [has: string, text: string, lines: (string | RegExp)[]];

const ROWS: Row[] = [
  ["nothing to tell", openApi(`/a: {get: ${OK}}`), []],
  [
    "a path twice",
    openApi(`/a: {get: ${OK}}\n/a: {get: ${OK}}`),
    ['openapi.yaml:5:3: not served: the key "/a" comes twice: only the one at 6:3 counts'],
  ],
  [
    "a member twice, deep inside",
    openApi(`/a: {get: {responses: {"200": {description: a, description: b}}}}`),
    [/^openapi\.yaml:5:34: not served: the key "description" comes twice: only the one at 5:50/],
  ],
  [
    "two equal paths",
    openApi(`/a/{x}: {get: ${OK}}\n/a/{y}: {get: ${OK}}`),
    [/#\/paths\/~1a~1\{[xy]\}\/get: not served: its requests are answered by GET \/a\/\{[xy]\}$/],
  ],
  [
    "a path without a slash",
    openApi(`/a: {get: ${OK}}\nb: {get: ${OK}}`),
    [/#\/paths\/b: not served: the path does not begin with "\/", as OpenAPI requires/],
  ],
  [
    "an empty path, and one without a slash before the others",
    openApi(`b: {get: ${OK}}\n"": {get: ${OK}}\n/a: {get: ${OK}}`),
    [
      /#\/paths\/b: not served: the path does not begin with/,
      /#\/paths\/: not served: the path does not begin with/,
    ],
  ],
  [
    "a cookie and a parameter with content",
    openApi(`/a: {get: ${OK}, parameters: [
    {name: sid, in: cookie, required: true, schema: {type: string, minLength: 3}},
    {name: js, in: query, content: {application/json: {schema: {type: object, required: [a]}}}}]}`),
    [
      /#\/paths\/~1a\/parameters\/0: not checked: cookies are not checked/,
      /#\/paths\/~1a\/parameters\/1\/content: not checked: a parameter with content is taken/,
    ],
  ],
  [
    "a reference that depends on where it is read",
    openApi(
      `/a: {post: {requestBody: {content: {application/json: {schema: {$dynamicRef: "#node"}}}}, responses: {"204": {description: no}}}}`,
    ),
    [/schema\/\$dynamicRef: not checked: \$dynamicRef is not checked here/],
  ],
  [
    "an enum that holds null, of a nullable schema: it is checked",
    openApi(NULLABLE_ENUM, "3.0.3"),
    [],
  ],
  [
    "a fragment in a path",
    openApi(`/a: {get: ${OK}}\n/b#c: {get: ${OK}}`),
    [/#\/paths\/~1b#c\/get: not served: no request can have this path/],
  ],
  [
    "a parameter that no request can be checked for",
    openApi(
      `/a/{b+c}: {get: {parameters: [{name: b+c, in: path, required: true, schema: {type: integer}}], responses: {"204": {description: no}}}}`,
    ),
    [/#\/paths\/~1a~1\{b\+c\}\/get: not checked: the parameters of its path/],
  ],
  [
    "a star in a path",
    openApi(`/star/*: {get: ${OK}}`),
    [/#\/paths\/~1star~1\*\/get: not understood: the \* in its path stands for itself/],
  ],
  [
    "operations without responses",
    openApi(`/a: {get: null}\n/b: {get: {responses: {}}}\n/c: {get: {responses: {"200": null}}}`),
    [
      /#\/paths\/~1a\/get: not served: it has no responses: calling it gives 501/,
      /#\/paths\/~1b\/get: not served: it has no responses/,
      /#\/paths\/~1c\/get\/responses\/200: not served: the response is empty/,
      /#\/paths\/~1c\/get: not served: it has no responses/,
    ],
  ],
  [
    "empty paths and parameters",
    openApi(`/a: null\n/b: {parameters: [null], get: ${OK}}`),
    [
      /#\/paths\/~1a: not served: the path is empty/,
      /#\/paths\/~1b\/parameters\/0: not understood: the parameter is empty/,
    ],
  ],
  [
    "a regular expression of another language",
    openApi(
      `/a: {post: {requestBody: {content: {application/json: {schema: {properties: {n: {pattern: "(?i)a"}}}}}}, responses: {"204": {description: no}}}}`,
    ),
    [
      /schema\/properties\/n\/pattern: not checked: pattern is left out: Invalid regular expression/,
    ],
  ],
  [
    "keywords with values that they cannot have",
    openApi(
      `/a: {get: {parameters: [{name: q, in: query, schema: {type: text}}, {name: r, in: query, schema: {enum: []}}, {name: s, in: query, schema: {properties: {a: {required: true}}}}, {name: t, in: query, schema: {nullable: true}}], responses: {"204": {description: no}}}}`,
      "3.0.3",
    ),
    [
      /parameters\/0\/schema\/type: not checked: type is left out/,
      /parameters\/1\/schema\/enum: not checked: enum is left out/,
      /parameters\/2\/schema\/properties\/a\/required: not checked: required is left out: must be array/,
      /parameters\/3\/schema\/nullable: not checked: nullable is left out: it needs a "type"/,
    ],
  ],
  [
    "keywords of a later JSON Schema than it names",
    openApi(
      `/a: {get: {responses: {"200": {description: ok, content: {application/json: {schema: {unevaluatedProperties: false}}}}}}}`,
    ),
    [/unevaluatedProperties: not checked: .*the document names no jsonSchemaDialect/],
  ],
  [
    "an example that breaks its schema",
    openApi(
      `/a: {get: {responses: {"200": {description: ok, content: {application/json: {schema: {type: string}, examples: {a: {value: b}, c: {value: 1}}}}}}}}`,
    ),
    [/content\/application~1json\/examples\/c: wrong: the example breaks its schema: .*string/],
  ],
  [
    "an unknown version",
    openApi(`/a: {get: ${OK}}`, "4.0.0"),
    [/#\/openapi: not understood: OpenAPI 4\.0\.0 is not known: it is read as OpenAPI 3\.2/],
  ],
  [
    "an unknown dialect",
    openApi(`/a: {get: ${OK}}`, "3.1.0", "jsonSchemaDialect: https://dialect.test/"),
    [/#\/jsonSchemaDialect: not understood: https:\/\/dialect\.test\/ is not known/],
  ],
  [
    "names that are not media types",
    `swagger: "2.0"\ninfo: {title: t, version: "1"}\nproduces: [json, junk]\npaths: {/a: {get: {responses: {"200": {description: ok}}}}}\n`,
    [
      /#\/produces\/0: not understood: "json" is not a media type: it is read as application\/json/,
      /#\/produces\/1: not understood: "junk" is not a media type: it is left out/,
    ],
  ],
  [
    "parts of OpenAPI 3.2 that are not served",
    openApi(
      `/a: {get: {parameters: [{name: all, in: querystring, content: {application/json: {schema: {}}}}], responses: {"204": {description: no}}}, additionalOperations: {FOO: ${OK}}}\n/b: {post: {requestBody: {content: {application/jsonl: {itemSchema: {}}}}, responses: {"204": {description: no}}}}`,
      "3.2.0",
      "$self: https://self.test/",
    ),
    [
      /#\/\$self: not understood/,
      /#\/paths\/~1a\/additionalOperations\/FOO: not served: Node's HTTP server does not know/,
      /#\/paths\/~1a\/get\/parameters\/0: not checked: the query as a whole/,
      /content\/application~1jsonl\/itemSchema: not checked: the items of a body/,
    ],
  ],
];

const PATTERNS = openApi(`/a: {get: ${OK}, parameters: [
    {name: a, in: query, schema: {type: string, pattern: "^(?=(a+)+$)"}},
    {name: b, in: query, schema: {type: string, pattern: "^(a+)+$"}},
    {name: c, in: query, schema: {type: object, patternProperties: {'^(a+)+\\1': {}}}}]}`);

it("the load report tells the expressions for which a text may take too long", async () => {
  const found = await linesOf(await mockOf(PATTERNS));
  expect(found).toHaveLength(2);
  for (const line of found) expect(line).toMatch(/(pattern|1): slow: it repeats repetitions/);
});

it.each([
  ["a", 204],
  [null, 204],
  ["zz", 422],
])("a nullable enum takes its values alone: %j gives %i", async (v, status) => {
  const mock = await mockOf(openApi(NULLABLE_ENUM, "3.0.3"));
  const answer = await mock.fetch("http://mock.test/a", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ v }),
  });
  expect(answer.status).toBe(status);
});

it("a document with nothing but a path without a slash is refused in one line", async () => {
  await expect(mockOf(openApi(`a: {get: ${OK}}`))).rejects.toThrow(/has no operations/);
});

describe("the load report tells of a document that has", () => {
  it.each(ROWS)("%s", async (_, text, lines) => {
    const found = await linesOf(await mockOf(text));
    expect(found).toHaveLength(lines.length);
    for (const line of lines) {
      expect(found).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
    }
  });

  it("a member twice, in JSON", async () => {
    const text = `{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {\n "get": {"responses": {}},\n "get": {"responses": {"204": {"description": "{\\"a\\": 1}"}}}}}}`;
    const found = await linesOf(await mockOf(text, { name: "openapi.json" }));
    expect(found).toEqual([
      'openapi.json:2:2: not served: the key "get" comes twice: only the one at 3:2 counts',
    ]);
  });
});
