import { spawn } from "node:child_process";
import type { LiveSite } from "@carespec/docs/live-site";
import { repositoryRoot } from "@carespec/document";
import { bundleAll } from "@carespec/specs";
import type { ServedMock } from "../served-mock.ts";
import { forgetModules } from "./fresh-modules.ts";

/** The steps of a rebuild, which tests replace. */
export interface Steps {
  /** Bundles documents: of these vendors, or of all. */
  bundle(vendors: string[] | "all"): Promise<void>;
  /** Serves the documents and plugins as they are now. */
  reloadMock(): Promise<void>;
  /** Bundles the console's files, which the mock reads for each request. */
  bundleConsole(): Promise<void>;
  /** Has the live docs site read its data again. */
  refreshDocs(): void;
}

/** The steps in this repository. */
export function stepsFor(mock: ServedMock, site: Pick<LiveSite, "refresh"> | undefined): Steps {
  return {
    bundle: (vendors) =>
      bundleAll(undefined, undefined, {
        keepLastGood: true,
        ...(vendors !== "all" && { changed: vendors }),
      }),
    async reloadMock() {
      await runScript(["packages/mock/scripts/copy-documents.ts"]);
      forgetModules();
      await mock.reload();
    },
    bundleConsole: () => runScript(["packages/mock/scripts/bundle-console.ts"]),
    refreshDocs() {
      forgetModules();
      site?.refresh();
    },
  };
}

/** Runs a module; rejects with what it has printed on stderr. */
async function runScript(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: repositoryRoot,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = () => child.kill();
  process.once("exit", end);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("exit", end);
  if (status !== 0) throw new Error(errors.trim() || `${args.join(" ")} failed`);
}
