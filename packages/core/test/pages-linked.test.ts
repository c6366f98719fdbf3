import { expect, it } from "vitest";
import { createLinkedPages, createPages } from "../src/vendor.ts";
import { baseUrl, type Thing } from "./support/api.ts";
import { clientOf } from "./support/client.ts";
import { collect, pagedClient, styles } from "./support/paged-server.ts";

const things: Thing[] = Array.from({ length: 95 }, (_, id) => ({ id }));

it.each([
  ["relative to the server", (next: string) => `/things?size=20&from=${next}`],
  ["a query alone", (next: string) => `?from=${next}`],
  ["of another host", (next: string) => `https://other.test/v2/things?from=${next}`],
])("a link may be %s; requests stay with the client's server", async (_, write) => {
  const { pages, asked } = pagedClient({ things, description: styles.link, write });
  expect(await collect(pages())).toEqual(things);
  expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual(
    asked.map(() => `${baseUrl}/things`),
  );
});

it.each([
  ["after others", (url: string) => `<${baseUrl}>; rel="first", <${url}>; rel="next"`],
  ["before others", (url: string) => `<${url}>; rel="next", </things?from=0>; rel="prev"`],
  ["with others", (url: string) => `<${url}>; title="more, please"; rel="last next"`],
  ["without quotes", (url: string) => `<${url}>; rel=next, </>; rel=index`],
  [
    "beside a name that begins alike",
    (url: string) => `</no>; rel="next-archive", <${url}>; rel="next"`,
  ],
  ["after a title with brackets", (url: string) => `<${url}>; title="a < b, <c>"; rel="next"`],
  ["in capitals", (url: string) => `<${url}>; REL="NEXT"`],
])("the link to the next page is found %s in a Link header", async (_, link) => {
  const write = (next: string) => link(`?from=${next}`);
  const { pages } = pagedClient({ things, description: styles.header, write });
  expect(await collect(pages())).toEqual(things);
});

it.each(["next-archive", "prev", "nextish", ""])(
  "a Link header with rel=%j ends a walk",
  async (rel) => {
    const write = (next: string) => `<?from=${next}>; rel="${rel}"`;
    const { pages } = pagedClient({ things, description: styles.header, write });
    expect(await collect(pages())).toEqual(things.slice(0, 20));
  },
);

it("a link keeps parameters that come twice", async () => {
  const write = (next: string) => `?from=${next}&tag=a&tag=b`;
  const { pages, asked } = pagedClient({ things, description: styles.link, write });
  expect(await collect(pages())).toEqual(things);
  expect(asked.at(-1)?.searchParams.getAll("tag")).toEqual(["a", "b"]);
});

it.each(["cursor", "link"] as const)("pages by %s end where one leads back", async (style) => {
  const write = (next: string) =>
    style === "cursor" ? "20" : `?from=${Math.min(Number(next), 20)}`;
  const { pages, asked } = pagedClient({ things, description: styles[style], write });
  expect(await collect(pages())).toEqual(things.slice(0, 40));
  expect(asked).toHaveLength(2);
});

it("a walker refuses pages of the other kind", () => {
  const walk = (description: object, pages: typeof createPages) => {
    const operations = { listThings: { route: "GET /things", pages: description as never } };
    const api = { api: "things", security: [], operations };
    const client = clientOf<object, { listThings: { pages(): unknown } }>(api, {
      baseUrl,
      pages,
    });
    return () => client.listThings.pages();
  };
  expect(walk(styles.cursor, createPages)).toThrow("requires createLinkedPages");
  expect(walk(styles.offset, createLinkedPages)).toThrow("requires createPages");
});
