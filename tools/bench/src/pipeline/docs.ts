import { join } from "node:path";
import { makeCheckout } from "../checkout/make-checkout.ts";
import { runTree } from "../checkout/run-tree.ts";
import { makeTempFolder } from "../temp-folder.ts";
import { type Contest, contest } from "./contest.ts";
import { commandOf, output } from "./generators.ts";
import { type Program, runMeasured } from "./run-measured.ts";

/**
 * Seconds of processor time after which no larger document is tried. A page takes some hundredths of a
 * second, and a document of 3,000 operations has 4,000 pages.
 */
const PATIENCE = 300;

/** The vendor that a checkout gets from a document. */
const NAME = "bench-docs";

/**
 * Compares the docs site, which has pages for each operation, with Redocly's single page. Of the site's
 * time, what it takes without the document is taken off.
 */
export async function compareDocs(documents: ReadonlyMap<number, string>): Promise<Contest> {
  const folder = join(makeTempFolder(), "docs");
  makeCheckout(folder);
  const mock = ["run", "-s", "turbo", "--", "build", "--filter=@carespec/mock"];
  await runTree(folder, mock);
  const site: Program = { file: join(folder, "docs/src/build.ts"), args: [], cwd: folder };
  const without = await runMeasured(site);
  let added = "";
  const contenders = {
    "docs site": async (document: string) => {
      if (added !== "") await runTree(folder, ["run", "remove-vendor", "--", NAME]);
      const from = [NAME, "--from", document, "--yes"];
      await runTree(folder, ["run", "new-vendor", "--", ...from]);
      added = document;
      await runTree(folder, mock);
      return { ...site, without };
    },
    "redocly build-docs": (document: string) => ({
      file: commandOf("@redocly/cli", "bin/cli.js"),
      args: ["build-docs", document, "--output", output("index.html")],
    }),
  };
  return contest("Docs", documents, contenders, 1, PATIENCE);
}
