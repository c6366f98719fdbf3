import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder of a test file's own, which is removed when the file ends. */
export interface DataFolder {
  folder: string;
  /** Writes a file and returns its path. Content other than a text is written as JSON. */
  dataFile(content: unknown, name?: string): string;
}

/** Creates the folder. Call it at the top of the test file: files may share this module. */
export function openDataFolder(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), "carespec-data-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  return {
    folder,
    dataFile(content, name = `data-${++files}.json`) {
      const file = join(folder, name);
      writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
      return file;
    },
  };
}

/** A site of Catalyst's whose id ends in two hexadecimal digits. */
export function siteOf(end: string, Name = `Site ${end}`) {
  return {
    SiteId: `00000000-0000-4000-8000-0000000000${end}`,
    Name,
    Abbreviation: end.toUpperCase(),
    TimeZone: "America/New_York",
  };
}

/** Data that no mock takes: what is wrong, the content, what the refusal says of it. */
export const BAD_DATA: [what: string, content: unknown, message: string][] = [
  ["nothing", "", "is not JSON: Unexpected end of JSON input"],
  ["words", "users: []\n", "is not JSON: Unexpected token 'u'"],
  ["JSON that is cut", '{"catalyst": {\n  "sites": [', "is not JSON: Unexpected end of JSON input"],
  ["a comma too many", '{\n  "catalyst": {},\n}\n', "is not JSON: Expected double-quoted property"],
  [
    "a word on a line of many",
    '{\n  "catalyst":\n  oops\n}\n',
    "is not JSON: Unexpected token 'o'",
  ],
  ["a list", [], ": data is an object with one member a vendor"],
  ["null", "null", ": data is an object with one member a vendor"],
  ["an unknown vendor", { acme: {} }, ": /acme: unknown vendor, choose from catalyst, healthily,"],
  ["a list for a vendor", { catalyst: [] }, ": /catalyst: not an object of collections"],
  [
    "an unknown collection",
    { catalyst: { site: [] } },
    ": /catalyst/site: unknown collection, cho",
  ],
  ["no array", { catalyst: { sites: {} } }, ": /catalyst/sites: not an array"],
  [
    "a wrong mode",
    { catalyst: { mode: "add" } },
    ': /catalyst/mode: neither "merge" nor "replace"',
  ],
  [
    "a breach of the schema",
    { catalyst: { sites: [siteOf("aa"), { ...siteOf("bb"), Name: 1 }] } },
    ": /catalyst/sites/1/Name: must be string",
  ],
  [
    "a member too few",
    { mystrength: { referrals: [{ id: "1" }] } },
    ": /mystrength/referrals/0: must have required property",
  ],
  [
    "an id twice",
    { catalyst: { sites: [siteOf("aa"), siteOf("bb"), siteOf("aa", "Twin")] } },
    ": /catalyst/sites/2: its id 00000000-0000-4000-8000-0000000000aa stands there twice",
  ],
  [
    "too many values",
    { healthily: { articles: Array.from({ length: 10_001 }, (_, id) => ({ id: `a${id}` })) } },
    ": /healthily/articles: more than the 10000 values that it may hold",
  ],
  [
    "a good vendor before a bad one",
    { catalyst: { sites: [siteOf("aa")] }, mystrength: { users: [{}] } },
    ": /mystrength/users/0: must have required property 'id'",
  ],
];
