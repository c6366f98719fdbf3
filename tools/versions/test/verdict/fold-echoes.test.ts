import { expect, it } from "vitest";
import type { Change } from "../../src/change.ts";
import { joinSubjects } from "../../src/join-subjects.ts";
import { foldEchoes } from "../../src/verdict/fold-echoes.ts";

const change = (rest: Partial<Change>): Change => ({
  size: "major",
  heading: "Breaking",
  subject: "schema `Book`",
  text: "member `lent` is gone",
  by: "redocly diff",
  operations: ["listBooks", "getBook"],
  types: ["Book"],
  members: ["lent"],
  ...rest,
});
const declared = (rest: Partial<Change>) =>
  change({
    by: "declarations",
    text: "gives less (Property 'lent' is missing)",
    operations: [],
    ...rest,
  });
const consumer = (operation: string, member: string) =>
  change({
    by: "last consumer",
    subject: `\`${operation}\``,
    text: `answer, member \`${member}\`: code that compiled no longer does`,
    operations: [operation],
    types: [],
    members: [member],
  });

/** What judges find, and what is told of it: subject, size and the judges. */
const CASES: [what: string, found: Change[], told: string[]][] = [
  [
    "a member that all judges miss",
    [change({}), declared({}), consumer("listBooks", "lent"), consumer("getBook", "lent")],
    ["schema `Book` major: redocly diff, declarations, last consumer, last consumer"],
  ],
  [
    "a client whose type does not fit for the same reason",
    [change({}), declared({}), declared({ subject: "`createClient`", types: ["createClient"] })],
    ["schema `Book` major: redocly diff, declarations, declarations"],
  ],
  [
    "a difference that the declarations rate higher",
    [change({ size: "patch", heading: "Changed" }), declared({})],
    ["schema `Book` major: redocly diff, declarations"],
  ],
  [
    "a new member that makes a type give more",
    [
      change({ size: "minor" }),
      declared({ size: "minor", text: "gives or takes more than before", members: [] }),
    ],
    ["schema `Book` minor: redocly diff, declarations"],
  ],
  [
    "an operation that is gone",
    [
      change({ subject: "`getBook`", operations: ["getBook"], types: [], members: ["getBook"] }),
      declared({ subject: "`Client`", types: ["Client"], members: ["getBook"] }),
    ],
    ["`getBook` major: redocly diff, declarations"],
  ],
  [
    "the request of an operation, and a name that its path brought",
    [
      change({ operations: ["getBook"], types: [], members: ["shelf"] }),
      declared({ subject: "`GetBookRequest`", types: ["GetBookRequest"], members: [] }),
      declared({ subject: "`getBook`", types: ["getBook"], members: [], text: "is gone" }),
    ],
    ["schema `Book` major: redocly diff, declarations, declarations"],
  ],
  [
    "what concerns more of the same operations",
    [
      change({ subject: "`one`", operations: ["getBook"], types: [] }),
      change({ subject: "`two`", operations: ["getBook", "listBooks"], types: [], text: "x" }),
      declared({ types: ["GetBookRequest", "ListBooksRequest"], members: [] }),
    ],
    ["`one` major: redocly diff", "`two` major: redocly diff, declarations"],
  ],
  [
    "code by hand that breaks something else",
    [
      change({ size: "patch", members: ["title"] }),
      declared({ subject: "`Options`", types: ["Options"], members: ["timeoutMs"], text: "(x)" }),
    ],
    ["schema `Book` patch: redocly diff", "`Options` major: declarations"],
  ],
  [
    "a member of the same name in another operation",
    [change({}), consumer("listShelves", "lent")],
    ["schema `Book` major: redocly diff", "`listShelves` major: last consumer"],
  ],
  [
    "another member of the same operation",
    [change({}), consumer("listBooks", "title")],
    ["schema `Book` major: redocly diff", "`listBooks` major: last consumer"],
  ],
  [
    "two differences of a document",
    [change({}), change({ by: "document rules", text: "member `lent` is not sensitive" })],
    ["schema `Book` major: redocly diff", "schema `Book` major: document rules"],
  ],
  [
    "a release that runs otherwise",
    [change({}), change({ by: "build", size: "patch", subject: "what runs" })],
    ["schema `Book` major: redocly diff", "what runs patch: build"],
  ],
];

it.each(CASES)("tells %s", (_, found, told) => {
  const lines = foldEchoes(found).map(({ subject, size, by, also = [] }) => {
    return `${subject} ${size}: ${[by, ...also.map((echo) => echo.by)].join(", ")}`;
  });
  expect(lines).toEqual(told);
});

it("tells the same of several subjects once, five by name and all in the data", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const found = names.map((name) =>
    change({ subject: `\`${name}\``, operations: [name], types: [], members: [] }),
  );
  const [joined, ...more] = joinSubjects(found);
  expect(more).toEqual([]);
  expect(joined?.subject).toBe("`a`, `b`, `c`, `d`, `e` and 2 more");
  expect(joined?.operations).toEqual(names);
});

it("tells each thing that is new or gone", () => {
  const found = ["a", "b"].map((subject) => change({ subject, text: "is new" }));
  expect(joinSubjects(found)).toHaveLength(2);
});
