import { edit, type Mutation, ONE, READER, READERS, WRITE } from "./mutation.ts";

/** Faults in names, prose, secrets and extensions. */
export const content: Mutation[] = [
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
    id: "40",
    fault: "a property without a description",
    edits: edit(READER, "    description: What the card shows.\n", ""),
    caught: ["carespec-property-description"],
  },
  {
    id: "42",
    fault: "a server without TLS",
    edits: edit("openapi.yaml", "https://api.library.test", "http://api.library.test"),
    caught: ["carespec-https"],
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
