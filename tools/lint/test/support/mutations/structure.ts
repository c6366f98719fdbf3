import { BRANCHES, edit, type Mutation, ONE, READER, READERS } from "./mutation.ts";

/** Faults in what OpenAPI, examples and operations are made of. */
export const structure: Mutation[] = [
  {
    id: "07",
    fault: "an example without a required member",
    edits: edit(ONE, "                name: Emma\n", ""),
    caught: ["no-invalid-media-type-examples"],
  },
  {
    id: "08",
    fault: "an example with an unknown member",
    edits: edit(ONE, "name: Emma\n", "name: Emma\n                nick: Em\n"),
    caught: ["no-invalid-media-type-examples"],
  },
  {
    id: "09",
    fault: "a parameter's example that breaks its schema",
    edits: edit(READERS, "value: card", "value: age"),
    caught: ["no-invalid-parameter-examples"],
  },
  {
    id: "10",
    fault: "an operationId twice",
    edits: edit(ONE, "operationId: getReader", "operationId: createReader"),
    caught: ["operation-operationId-unique"],
  },
  {
    id: "11",
    fault: "no 401",
    edits: edit(ONE, "    '401':\n      $ref: ../components/responses/Unauthorized.yaml\n", ""),
    caught: ["carespec-error-responses"],
  },
  {
    id: "12",
    fault: "errors out of order",
    edits: [
      { file: ONE, from: "'401'", to: "'405'" },
      { file: ONE, from: "'404'", to: "'401'" },
      { file: ONE, from: "'405'", to: "'404'" },
    ],
    caught: ["carespec-error-responses"],
  },
  {
    id: "13",
    fault: "an undefined security scheme",
    edits: edit("openapi.yaml", "  - Key: []", "  - Token: []"),
    caught: ["no-unused-components", "security-defined"],
  },
  {
    id: "14",
    fault: "an unknown tag",
    edits: edit(ONE, "[Readers]", "[Members]"),
    caught: ["operation-tag-defined"],
  },
  {
    id: "15",
    fault: "a path parameter that is not declared",
    edits: edit(ONE, "name: readerId", "name: memberId"),
    caught: ["path-parameters-defined", "path-parameters-defined"],
  },
  {
    id: "16",
    fault: "a parameter without a description",
    edits: edit(
      "components/parameters/Page.yaml",
      "description: Number of the page, from 1.\n",
      "",
    ),
    caught: ["parameter-description"],
  },
  {
    id: "17",
    fault: "no x-pagination, though there is a page parameter",
    edits: edit(
      READERS,
      "  x-pagination:\n    style: page\n    page: page\n    size: size\n    defaultSize: 20\n",
      "",
    ),
    caught: ["carespec-list-pagination", "carespec-pagination"],
  },
  {
    id: "18",
    fault: "a list with neither x-pagination nor a page parameter",
    edits: edit(
      BRANCHES,
      "  x-pagination:\n    style: link\n    next: /next\n    items: /branches\n",
      "",
    ),
    caught: ["carespec-list-pagination"],
  },
  {
    id: "19",
    fault: "an enum with a value less",
    edits: edit(READERS, "[card, name]", "[card]"),
    caught: {
      reason: "the document is right by itself; only a comparison with the last one tells",
    },
  },
  {
    id: "26",
    fault: "a reference that leads nowhere",
    edits: edit(ONE, "schemas/Reader.yaml", "schemas/Raeder.yaml"),
    caught: ["no-unresolved-refs"],
  },
  {
    id: "27",
    fault: "nullable",
    edits: edit(READER, "maxLength: 80", "nullable: true"),
    caught: ["struct"],
  },
  {
    id: "28",
    fault: "an example twice",
    edits: edit(READERS, "nobody:", "oneReader:"),
    caught: ["no-unresolved-refs"],
  },
  {
    id: "35",
    fault: "a misspelled keyword",
    edits: edit(READER, "maxLength", "maxLenght"),
    caught: ["struct"],
  },
  {
    id: "38",
    fault: "a required name that is no property",
    edits: edit(READER, "[id, name]", "[id, name, card]"),
    caught: [
      "no-required-schema-properties-undefined",
      // Each example that lacks it now is a fault of its own.
      ...["no-invalid-media-type-examples", "no-invalid-media-type-examples"],
      "no-invalid-media-type-examples",
    ],
  },
  {
    id: "39",
    fault: "a default of the wrong type",
    edits: edit("components/schemas/BranchName.yaml", "minLength: 1", "default: 7"),
    caught: ["oas3-valid-schema-example"],
  },
  {
    id: "44",
    fault: "a body on GET",
    edits: [
      ...edit(
        BRANCHES,
        "  responses:\n",
        "  requestBody:\n    content:\n      text/plain:\n        examples:\n          noBranch: { value: here }\n  responses:\n",
      ),
      ...edit(
        BRANCHES,
        "    '401':\n",
        "    '400':\n      $ref: ../components/responses/BadRequest.yaml\n    '401':\n",
      ),
    ],
    caught: ["carespec-body-method"],
  },
];
