import { edit, type Mutation } from "./mutation.ts";

/** Faults in how a document is divided into files. */
export const files: Mutation[] = [
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
    id: "37",
    fault: "a path renamed, and its file not",
    edits: edit("openapi.yaml", "  /readers/{readerId}:", "  /members/{readerId}:"),
    caught: ["carespec-file-name"],
  },
];
