import { describe, expect, it } from "vitest";
import { type Finder, greatest, type Size } from "../../src/change.ts";
import { compareDocuments } from "../../src/documents/compare-documents.ts";
import { type Edit, edited, library, renamed } from "../support/library.ts";

const own: Finder = "document rules";
const redocly: Finder = "redocly diff";
const json = "application/json";

/** What is changed, what a user of the typed client would say, who finds it, and how it is changed. */
const CHANGES: [what: string, size: Size, by: Finder | undefined, edit: Edit][] = [
  // What callers read.
  ["a member of an answer is gone", "major", redocly, ({ book }) => delete book.properties.lent],
  [
    "a member of an answer becomes optional",
    "major",
    redocly,
    ({ book }) => (book.required = ["id", "title"]),
  ],
  [
    "a member of an answer may be null",
    "major",
    redocly,
    ({ book }) => (book.properties.lent.type = ["string", "null"]),
  ],
  [
    "a member of an answer has another type",
    "major",
    redocly,
    ({ book }) => (book.properties.pages.type = "string"),
  ],
  [
    "a member of an answer loses its format",
    "major",
    redocly,
    ({ book }) => delete book.properties.lent.format,
  ],
  [
    "an enum of an answer has a value more",
    "major",
    redocly,
    ({ book }) => book.properties.genre.enum.push("drama"),
  ],
  [
    "an enum of an answer has a value less",
    "major",
    own,
    ({ book }) => book.properties.genre.enum.pop(),
  ],
  [
    "a shared enum has a value more",
    "major",
    redocly,
    ({ schemas }) => schemas.Kind.enum.push("drama"),
  ],
  [
    "an answer has an optional member more",
    "minor",
    redocly,
    ({ book }) => (book.properties.isbn = { type: "string" }),
  ],
  [
    "an answer has a required member more",
    "minor",
    redocly,
    ({ book }) => {
      book.properties.isbn = { type: "string" };
      book.required.push("isbn");
    },
  ],
  [
    "a member of errors has another name",
    "major",
    redocly,
    ({ schemas }) => {
      schemas.Refusal.properties = { text: { type: "string" } };
    },
  ],
  [
    "a pattern of an answer is another",
    "patch",
    own,
    ({ book }) => (book.properties.title.pattern = "^[a-z]"),
  ],
  ["a status is gone", "major", redocly, ({ create }) => delete create.responses[401]],
  ["404 is gone", "major", redocly, ({ byId }) => delete byId.get.responses[404]],
  [
    "201 is 200",
    "major",
    redocly,
    ({ create }) => {
      create.responses[200] = create.responses[201];
      delete create.responses[201];
    },
  ],
  [
    "a status is new",
    "minor",
    redocly,
    ({ create }) => (create.responses[404] = create.responses[401]),
  ],
  [
    "an answer's media type is gone",
    "major",
    redocly,
    ({ list }) => {
      list.responses[200].content = { "text/csv": { schema: { type: "string" } } };
    },
  ],
  // What callers send.
  [
    "a required member of a body is new",
    "major",
    redocly,
    ({ sent }) => {
      sent.properties.isbn = { type: "string" };
      sent.required.push("isbn");
    },
  ],
  [
    "a member of a body becomes required",
    "major",
    redocly,
    ({ sent }) => sent.required.push("note"),
  ],
  [
    "an optional member of a body is new",
    "minor",
    redocly,
    ({ sent }) => (sent.properties.isbn = { type: "string" }),
  ],
  ["a member of a body is gone", "major", own, ({ sent }) => delete sent.properties.note],
  ["a member of a body becomes optional", "minor", own, ({ sent }) => (sent.required = ["title"])],
  [
    "a text of a body has a greatest length",
    "major",
    redocly,
    ({ sent }) => (sent.properties.note.maxLength = 10),
  ],
  [
    "a greatest number of a body is lower",
    "major",
    redocly,
    ({ sent }) => (sent.properties.pages.maximum = 100),
  ],
  [
    "an enum of a body has a value less",
    "major",
    redocly,
    ({ sent }) => sent.properties.genre.enum.pop(),
  ],
  [
    "an enum of a body has a value more",
    "minor",
    own,
    ({ sent }) => sent.properties.genre.enum.push("drama"),
  ],
  [
    "values of an enum of a body are in another order",
    "patch",
    redocly,
    ({ sent }) => sent.properties.genre.enum.reverse(),
  ],
  [
    "a default of a body is another",
    "minor",
    own,
    ({ sent }) => (sent.properties.genre.default = "poetry"),
  ],
  [
    "a body has another media type too",
    "minor",
    redocly,
    ({ create }) => {
      create.requestBody.content["application/xml"] = { schema: { type: "string" } };
    },
  ],
  [
    "an enum of the query has a value less",
    "major",
    redocly,
    ({ list }) => {
      list.parameters[2].schema = { type: "string", enum: ["novel"] };
    },
  ],
  ["a query parameter is gone", "major", redocly, ({ list }) => list.parameters.splice(2, 1)],
  [
    "a query parameter becomes required",
    "major",
    redocly,
    ({ list }) => (list.parameters[2].required = true),
  ],
  [
    "a query parameter moves to a header",
    "major",
    redocly,
    ({ list }) => (list.parameters[2].in = "header"),
  ],
  [
    "a query parameter is new",
    "minor",
    redocly,
    ({ list }) => {
      list.parameters.push({ name: "author", in: "query", schema: { type: "string" } });
    },
  ],
  [
    "a default of the query is another",
    "minor",
    own,
    ({ list }) => (list.parameters[1].schema.default = 50),
  ],
  [
    "a path parameter has another name",
    "major",
    own,
    ({ document }) => renamed(document, "bookId", "id"),
  ],
  // The whole.
  ["an operation is gone", "major", redocly, ({ byId }) => delete byId.get],
  [
    "an operation has another operationId",
    "major",
    redocly,
    ({ byId }) => (byId.get.operationId = "readBook"),
  ],
  [
    "an operation is new",
    "minor",
    redocly,
    ({ byId }) => {
      byId.delete = { operationId: "removeBook", responses: { 204: { description: "Gone" } } };
    },
  ],
  [
    "a credential is required in addition",
    "major",
    redocly,
    ({ components, byId }) => {
      components.securitySchemes.Token = { type: "http", scheme: "bearer" };
      byId.get.security = [{ Key: [], Token: [] }];
    },
  ],
  [
    "the server has another address",
    "major",
    redocly,
    ({ servers }) => (servers[0].url = "https://b.example"),
  ],
  [
    "a component has another name",
    "major",
    own,
    ({ document }) => renamed(document, "Refusal", "Denial"),
  ],
  [
    "an allOf is written as one object",
    "none",
    undefined,
    ({ schemas, book }) => {
      const { description } = schemas.Book;
      const properties = { shelf: { type: "string" }, ...book.properties };
      schemas.Book = { description, type: "object", required: book.required, properties };
    },
  ],
  ["a description is another", "patch", redocly, ({ list }) => (list.description = "All of them.")],
  ["a tag is another", "patch", redocly, ({ list }) => (list.tags = ["Shelves"])],
  ["an operation is deprecated", "patch", redocly, ({ list }) => (list.deprecated = true)],
  // What no diff sees, or rates as nothing.
  [
    "an example has another value",
    "patch",
    own,
    ({ list }) => (list.responses[200].content[json].examples.books.value[0].title = "Persuasion"),
  ],
  [
    "an example of an answer has another name",
    "major",
    own,
    ({ create }) => {
      const { examples } = create.responses[201].content[json];
      examples.verses = examples.poems;
      delete examples.poems;
    },
  ],
  [
    "an example is new",
    "minor",
    own,
    ({ list }) => (list.responses[200].content[json].examples.none = { value: [] }),
  ],
  [
    "another example comes first",
    "patch",
    own,
    ({ create }) => {
      const { emma, poems } = create.responses[201].content[json].examples;
      create.responses[201].content[json].examples = { poems, emma };
    },
  ],
  [
    "an example of a body has another value",
    "patch",
    own,
    ({ create }) => (create.requestBody.content[json].examples.emma.value.pages = 475),
  ],
  ["x-pagination is gone", "major", own, ({ list }) => delete list["x-pagination"]],
  [
    "x-pagination is new",
    "minor",
    own,
    ({ byId }) =>
      (byId.get["x-pagination"] = { style: "page", page: "p", size: "s", defaultSize: 1 }),
  ],
  [
    "the number of items per page is another",
    "minor",
    own,
    ({ list }) => (list["x-pagination"].defaultSize = 50),
  ],
  [
    "pages are found in another way",
    "major",
    own,
    ({ list }) => (list["x-pagination"] = { style: "cursor", cursor: "page", next: "/next" }),
  ],
  [
    "a parameter is no longer client-supplied",
    "major",
    own,
    ({ list }) => delete list.parameters[3]["x-client-supplied"],
  ],
  [
    "a parameter is client-supplied now",
    "major",
    own,
    ({ list }) => (list.parameters[2]["x-client-supplied"] = true),
  ],
  [
    "a member is no longer sensitive",
    "minor",
    own,
    ({ book }) => delete book.properties.reader["x-sensitive"],
  ],
  [
    "a member is sensitive now",
    "patch",
    redocly,
    ({ book }) => (book.properties.title["x-sensitive"] = true),
  ],
  [
    "an operation is known better",
    "patch",
    own,
    ({ list }) => (list["x-evidence"] = { status: "documented" }),
  ],
];

describe.each(CHANGES)("%s", (_, size, by, edit) => {
  it(`is ${size}`, async () => {
    const changes = await compareDocuments(library(), edited(edit));
    const told = changes.map((each) => `${each.size} ${each.by}: ${each.subject} ${each.text}`);
    if (!by) {
      expect(told).toEqual([]);
      return;
    }
    expect([greatest(changes.map((each) => each.size)), told]).toEqual([size, told]);
    const [first] = changes.filter((each) => each.size === size);
    expect([first?.by, told]).toEqual([by, told]);
  });
});

it("finds nothing in two equal documents", async () => {
  expect(await compareDocuments(library(), library())).toEqual([]);
});

it("tells a required member that is gone once", async () => {
  const after = edited(({ book }) => {
    delete book.properties.pages;
    book.required = ["id", "title"];
  });
  const changes = await compareDocuments(library(), after);
  expect(changes.map(({ subject, text }) => `${subject} ${text}`)).toEqual([
    "schema `Book` (`listBooks`, `createBook`, `getBook`) member `pages` is gone: code that reads it no longer compiles",
  ]);
});
