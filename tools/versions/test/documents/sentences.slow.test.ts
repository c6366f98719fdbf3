import { expect, it } from "vitest";
import { compareDocuments } from "../../src/documents/compare-documents.ts";
import { sentenceOf } from "../../src/verdict/print-check.ts";
import { type Edit, edited, library } from "../support/library.ts";

const json = "application/json";
const book = "schema `Book` (`listBooks`, `createBook`, `getBook`)";

/** What is changed, and all that is told of it. */
const CASES: [what: string, edit: Edit, told: string[]][] = [
  [
    "a format that an answer no longer has",
    ({ book }) => delete book.properties.lent.format,
    [
      `${book} member \`lent\` no longer promises a format: code that relies on it may fail, before "date-time"`,
    ],
  ],
  [
    "another format of an answer",
    ({ book }) => (book.properties.lent.format = "date"),
    [
      `${book} member \`lent\` has another format: code that relies on the old one may fail, now "date" instead of "date-time"`,
    ],
  ],
  [
    "a format of an answer that had none",
    ({ book }) => (book.properties.title.format = "email"),
    [`${book} member \`title\` gains \`format\`, now "email"`],
  ],
  [
    "a format of a body that had none",
    ({ sent }) => (sent.properties.note.format = "email"),
    [
      '`createBook` body, member `note` is limited more by `format`: what was accepted may be refused, now "email"',
    ],
  ],
  [
    "a format of what is sent and read",
    ({ schemas }) => (schemas.Kind.format = "word"),
    [
      'schema `Kind` (`listBooks`, `createBook`, `getBook`) is limited more by `format`: what was accepted may be refused, now "word"',
    ],
  ],
  [
    "a limit of a body that is gone",
    ({ sent }) => delete sent.properties.pages.maximum,
    ["`createBook` body, member `pages` no longer has `maximum`, before 5000"],
  ],
  [
    "a member of a part of an allOf",
    ({ schemas }) => delete schemas.Place.properties.shelf,
    [
      "schema `Place` (`listBooks`, `createBook`, `getBook`) member `shelf` is gone: code that reads it no longer compiles",
    ],
  ],
  [
    "a shared answer",
    ({ components }) =>
      (components.responses.Refused.content[json].examples.refused.value.message = "Never"),
    [
      "answer `Refused` (`listBooks`, `createBook`, `getBook`) example `refused` has other values: the mock answers them",
    ],
  ],
  [
    "a path that is gone",
    ({ document }) => delete (document.paths as Record<string, unknown>)["/books/{bookId}"],
    ["`/books/{bookId}` (`getBook`) is gone, with its operations"],
  ],
  [
    "members that are no longer required",
    ({ book }) => (book.required = ["id"]),
    [`${book} may lack \`title\`, \`pages\` now: code that reads it no longer compiles`],
  ],
  [
    "a schema that one operation uses",
    ({ sent }) => delete sent.properties.note,
    ["`createBook` body, member `note` is gone: callers that send it no longer compile"],
  ],
  [
    "the evidence of all operations",
    ({ list, create, byId }) => {
      for (const one of [list, create, byId.get]) one["x-evidence"] = { status: "documented" };
    },
    [
      "`listBooks`, `createBook`, `getBook` is known better or worse, now documented instead of not said",
    ],
  ],
];

it.each(CASES)("tells %s once", async (_, edit, told) => {
  const changes = await compareDocuments(library(), edited(edit));
  expect(changes.map(sentenceOf)).toEqual(told);
});
