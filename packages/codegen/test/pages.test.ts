import { describe, expect, it } from "vitest";
import { generateFiles } from "../src/generate.ts";
import { compile } from "./support/compile.ts";
import { pagedDocument } from "./support/paged-document.ts";

const files = generateFiles(pagedDocument, { extras: false });

describe("the pages of a generated operation", () => {
  it.each([
    [
      "listByPage",
      '{"style":"page","page":"page","size":"size","firstPage":0,"defaultSize":20,"maxSize":100,"id":"/id","end":"short"}',
    ],
    ["listByOffset", '{"style":"offset","offset":"offset","size":"size","defaultSize":20}'],
    [
      "listByCursor",
      '{"style":"cursor","cursor":"after","next":"/next","size":"size","defaultSize":20,"items":"/all~1new","id":"/id"}',
    ],
    ["listByLink", '{"style":"link","next":"/next","size":"size","items":"/all~1new"}'],
    ["listByHeader", '{"style":"link"}'],
  ])("%s say what a client needs, and nothing that the document leaves out", (name, pages) => {
    expect(files["operations.ts"]).toMatch(new RegExp(`^export const ${name} = .*"pages":`, "m"));
    expect(files["operations.ts"]).toContain(`"pages":${pages},writeQuery}`);
  });

  it("are typed as a client of core takes them, and give the items of the list", () => {
    const use = `
      import { createAllPages, createClient, createConnection } from "@carespec/core/vendor";
      import { api } from "./api.ts";
      import type { Methods } from "./client.ts";
      import * as functions from "./functions.ts";
      import * as operations from "./operations.ts";
      import type { paths } from "./schema.ts";

      const connection = createConnection(api, { baseUrl: "https://api.test" });
      const client = createClient<paths, Methods, typeof api.api>(
        connection, operations, createAllPages,
      );
      const names = ["listByPage", "listByOffset", "listByCursor", "listByLink"] as const;
      for (const name of names) {
        for await (const thing of client[name].pages()) thing.id satisfies number;
      }
      for await (const thing of functions.pagesOf(client, functions.listByCursor)) {
        thing.id satisfies number;
        // @ts-expect-error: the id is a number
        thing.id satisfies string;
      }
      for await (const thing of client.listByHeader.pages()) {
        thing.id satisfies number;
        // @ts-expect-error: the id is a number
        thing.id satisfies string;
      }
    `;
    const sources = Object.entries(files).filter(([name]) => name.endsWith(".ts"));
    expect(compile({ ...Object.fromEntries(sources), "use.ts": use })).toEqual([]);
  });
});
