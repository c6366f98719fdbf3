/** One small fault that is planted into a copy of the fixture document. */
export interface Mutation {
  /** Its number in the review that planted these faults first. */
  id: string;
  fault: string;
  /** Changes of files: what is replaced, once, by what. An undefined `from` writes the file. */
  edits: { file: string; from?: string; to: string }[];
  /** Rules that report it, each once; a fault that nothing reports says why. */
  caught: string[] | { reason: string };
}

const READERS = "paths/readers.yaml";
const READER = "components/schemas/Reader.yaml";
const WRITE = "components/schemas/ReaderWrite.yaml";
const ONE = "paths/readers_{readerId}.yaml";
const EVIDENCE = `  x-evidence:
    status: documented
    source: https://library.test/docs
    checked: '2026-01-31'
`;

const edit = (file: string, from: string, to: string) => [{ file, from, to }];

/** What rules of sources will know, once each source says what it can prove. */
const NO_SOURCES = "no file says yet what a source can prove; specs/<vendor>/sources.yaml will";

/** The 48 faults. To switch one on that nothing reports yet, name its rules in `caught`. */
export const mutations: Mutation[] = [
  {
    id: "01",
    fault: "an operation without evidence",
    edits: edit(ONE, EVIDENCE, ""),
    caught: ["carespec-evidence"],
  },
  {
    id: "02",
    fault: "a status raised on an operation",
    edits: edit(READERS, "status: documented", "status: partial"),
    caught: { reason: NO_SOURCES },
  },
  {
    id: "03",
    fault: "a status raised on a component",
    edits: edit(READER, "status: inferred", "status: documented"),
    caught: { reason: NO_SOURCES },
  },
  {
    id: "04",
    fault: "a date that does not exist",
    edits: edit(READERS, "2026-01-31", "2026-02-30"),
    caught: ["carespec-evidence"],
  },
  {
    id: "05",
    fault: "a date in the future",
    edits: edit(READERS, "2026-01-31", "2031-01-31"),
    caught: ["carespec-evidence-future"],
  },
  {
    id: "06",
    fault: "a source that was compared two years ago",
    edits: edit(READERS, "2026-01-31", "2024-01-31"),
    caught: ["carespec-evidence-age"],
  },
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
      "paths/branches.yaml",
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
    id: "20",
    fault: "an access key in a description",
    edits: edit(ONE, "found for a year", "found with AKIAABCDEFGHIJKLMNOP"),
    caught: ["carespec-secret"],
  },
  {
    id: "21",
    fault: "a JSON Web Token in a description",
    edits: edit(ONE, "found for a year", "found by eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0.c2ln"),
    caught: ["carespec-secret"],
  },
  {
    id: "22",
    fault: "a payment key in an example",
    edits: edit(READERS, "<password>", "sk_live_abcdefghij0123"),
    caught: ["carespec-secret"],
  },
  {
    id: "23",
    fault: "an extension that nobody reads",
    edits: edit(ONE, "  summary:", "  x-internal: true\n  summary:"),
    caught: ["carespec-extensions"],
  },
  {
    id: "24",
    fault: "a misspelled extension",
    edits: edit(READER, "x-evidence:", "x-evidance:"),
    caught: ["carespec-extensions"],
  },
  {
    id: "25",
    fault: "a description that equals the summary",
    edits: edit(ONE, "Readers who have left are found for a year.", "Get a reader."),
    caught: ["carespec-description"],
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
    id: "29a",
    fault: "a schema that nothing refers to",
    edits: [{ file: "components/schemas/Card.yaml", to: "type: object\n" }],
    caught: ["carespec-orphan-file"],
  },
  {
    id: "29b",
    fault: "a path's file that nothing refers to",
    edits: [{ file: "paths/cards.yaml", to: "get:\n  operationId: nonsense\n" }],
    caught: ["carespec-orphan-file"],
  },
  {
    id: "29c",
    fault: "a path that was dropped from the table",
    edits: edit(
      "openapi.yaml",
      "  /readers/{readerId}:\n    $ref: paths/readers_{readerId}.yaml\n",
      "",
    ),
    caught: ["carespec-orphan-file", "carespec-orphan-file"], // the path and its response
  },
  {
    id: "30",
    fault: "a password without x-sensitive",
    edits: edit(WRITE, "    x-sensitive: credential\n", ""),
    caught: ["carespec-sensitivity"],
  },
  {
    id: "31",
    fault: "x-sensitive: secret",
    edits: edit(WRITE, "x-sensitive: credential", "x-sensitive: secret"),
    caught: ["carespec-extensions"],
  },
  {
    id: "32",
    fault: "a long summary in title case with a full stop",
    edits: edit(
      ONE,
      "summary: Get a reader",
      "summary: Get One Reader of the Library by the Id That the List Has.",
    ),
    caught: ["carespec-summary", "carespec-summary", "carespec-summary"],
  },
  {
    id: "33",
    fault: "an example called example1",
    edits: edit(ONE, "emma:", "example1:"),
    caught: ["carespec-example-name"],
  },
  {
    id: "34",
    fault: "a misspelled format",
    edits: edit(READER, "format: uuid", "format: uiid"),
    caught: ["carespec-known-format"],
  },
  {
    id: "35",
    fault: "a misspelled keyword",
    edits: edit(READER, "maxLength", "maxLenght"),
    caught: ["struct"],
  },
  {
    id: "36",
    fault: "an inferred component without a note",
    edits: edit(READER, "  note: Follows from the answers of the list.\n", ""),
    caught: ["carespec-evidence"],
  },
  {
    id: "37",
    fault: "a path renamed, and its file not",
    edits: edit("openapi.yaml", "  /readers/{readerId}:", "  /members/{readerId}:"),
    caught: ["carespec-file-name"],
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
    id: "40",
    fault: "a property without a description",
    edits: edit(READER, "    description: What the card shows.\n", ""),
    caught: ["carespec-property-description"],
  },
  {
    id: "41",
    fault: "bad evidence beside a reference",
    edits: edit(
      READER,
      "    $ref: BranchName.yaml\n",
      "    $ref: BranchName.yaml\n    x-evidence:\n      status: sure\n      source: https://library.test\n      checked: '2026-01-31'\n",
    ),
    caught: ["carespec-evidence"],
  },
  {
    id: "42",
    fault: "a server without TLS",
    edits: edit("openapi.yaml", "https://api.library.test", "http://api.library.test"),
    caught: ["carespec-https"],
  },
  {
    id: "43",
    fault: "a source that means nothing",
    edits: edit(READERS, "https://library.test/docs", "https://example.com/"),
    caught: { reason: NO_SOURCES },
  },
  {
    id: "44",
    fault: "a body on GET",
    edits: [
      ...edit(
        "paths/branches.yaml",
        "  responses:\n",
        "  requestBody:\n    content:\n      text/plain:\n        examples:\n          noBranch: { value: here }\n  responses:\n",
      ),
      ...edit(
        "paths/branches.yaml",
        "    '401':\n",
        "    '400':\n      $ref: ../components/responses/BadRequest.yaml\n    '401':\n",
      ),
    ],
    caught: ["carespec-body-method"],
  },
  {
    id: "45",
    fault: "x-client-supplied where no client knows the value",
    edits: edit(READERS, "      in: query\n", "      in: query\n      x-client-supplied: true\n"),
    caught: ["carespec-client-supplied"],
  },
  {
    id: "46",
    fault: "an answer's example without its request",
    edits: edit(
      READERS,
      "            emma:\n              value:\n                id",
      "            anna:\n              value:\n                id",
    ),
    caught: ["carespec-story-example"],
  },
];
