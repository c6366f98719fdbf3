import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { type Evidence, readDocument, repositoryRoot } from "@carespec/document";
import { listOperations } from "./document.ts";
import { mockOrigin } from "./mock-url.ts";
import type { SiteVendor } from "./site-vendor.ts";
import { slugOf } from "./slug.ts";

/** The mock's control API as the pages show it. Its document is our own and has no evidence. */
export function controlApi(): SiteVendor {
  const file = join(repositoryRoot, "packages/mock/control/dist/openapi.json");
  if (!existsSync(file)) {
    throw new UserError("the mock's control document is not built: run `npm run build` first");
  }
  const document = readDocument(file);
  const href = "/mock/control/";
  return {
    name: "mock",
    title: document.info.title,
    index: 0,
    href,
    document,
    file,
    folder: join(repositoryRoot, "packages/mock/control"),
    mockUrl: mockOrigin,
    packageName: "@carespec/mock",
    operations: listOperations(document).map((each) => {
      const slug = slugOf(each.operation.operationId);
      const operation = { ...each.operation, "x-evidence": undefined as unknown as Evidence };
      return { ...each, operation, slug, href: `${href}#${slug}` };
    }),
    schemas: [],
  };
}
