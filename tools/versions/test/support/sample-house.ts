import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { listVendors, repositoryRoot } from "@carespec/document";
import { writeBaseline } from "../../src/baseline/write-baseline.ts";
import { listPublished } from "../../src/packages/list-published.ts";
import { folderWith } from "./changeset-folder.ts";
import { library } from "./library.ts";

const DECLARATIONS =
  "export interface Book { id: string; lent?: string }\nexport declare function getBook(id: string): Promise<Book>;\n";
const CONSUMER =
  'import { getBook } from "@a/library";\nconst book = await getBook("1");\nvoid book.lent;\n';

/** A small repository with one vendor and its client, built; it is not under git. */
export interface SampleHouse {
  root: string;
  write(file: string, text: string): void;
  /** Keeps everything as released. */
  release(): void;
}

/** Creates such a repository, with a version of the client. */
export function sampleHouse(version = "0.3.0"): SampleHouse {
  const manifest = {
    name: "@a/library",
    version,
    type: "module",
    files: ["dist"],
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  };
  const root = folderWith({
    "package.json": JSON.stringify({ name: "house", type: "module", workspaces: ["packages/*"] }),
    "redocly.yaml": "apis: { library: { root: specs/library/openapi.yaml } }",
    "specs/dist/library.json": JSON.stringify(library()),
    "packages/library/package.json": JSON.stringify(manifest),
    "packages/library/dist/index.d.ts": DECLARATIONS,
    "packages/library/dist/index.js": "export const getBook = async (id) => ({ id });\n",
  });
  const fixture = join(repositoryRoot, "tools/versions/test/fixtures/library.yaml");
  cpSync(fixture, join(root, "specs/library/openapi.yaml"));
  mkdirSync(join(root, "node_modules/@a"), { recursive: true });
  symlinkSync(join(root, "packages/library"), join(root, "node_modules/@a/library"), "junction");
  symlinkSync(
    join(repositoryRoot, "node_modules/@types"),
    join(root, "node_modules/@types"),
    "junction",
  );
  return {
    root,
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    release() {
      const [vendor] = listVendors(root);
      if (!vendor) throw new Error("the house has no vendor");
      for (const published of listPublished(root)) {
        const bundle = join(root, "specs/dist/library.json");
        writeBaseline(published, { folder: vendor.folder, bundle, consumer: CONSUMER });
      }
    },
  };
}

/** Edits a file of the house, or removes it where `edit` is left out. */
export function change(house: SampleHouse, file: string, edit?: (text: string) => string): void {
  const path = join(house.root, file);
  if (!existsSync(path)) throw new Error(`${file} does not exist`);
  if (edit) writeFileSync(path, edit(readFileSync(path, "utf8")));
  else rmSync(path, { recursive: true });
}
