import { BRANCHES, edit, type Mutation, ONE, READER, READERS } from "./mutation.ts";

const EVIDENCE = `  x-evidence:
    status: documented
    source: docs
    checked: '2026-01-31'
`;

/** Faults in what is said about how well something is known. */
export const evidence: Mutation[] = [
  {
    id: "01",
    fault: "an operation without evidence",
    edits: edit(ONE, EVIDENCE, ""),
    caught: ["carespec-evidence"],
  },
  {
    id: "02",
    fault: "a status raised on an operation",
    edits: edit(BRANCHES, "status: partial", "status: documented"),
    caught: ["carespec-sources"],
  },
  {
    id: "03",
    fault: "a status raised on a component",
    edits: edit(READER, "status: inferred", "status: documented"),
    caught: ["carespec-sources"],
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
    id: "36",
    fault: "an inferred component without a note",
    edits: edit(READER, "  note: Follows from the answers of the list.\n", ""),
    caught: ["carespec-evidence"],
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
    id: "43",
    fault: "a source that means nothing",
    edits: edit(READERS, "source: docs", "source: https://example.com/"),
    caught: ["carespec-sources"],
  },
];
