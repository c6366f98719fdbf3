import { spawn } from "node:child_process";
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
  /** Builds the docs site from the bundled documents. */
  buildDocs(): Promise<void>;
}

/** The steps in this repository. */
export function stepsFor(mock: ServedMock): Steps {
  return {
    bundle: (vendors) =>
      bundleAll(undefined, undefined, {
        keepLastGood: true,
        ...(vendors !== "all" && { changed: vendors }),
      }),
    async reloadMock() {
      await runScript(process.execPath, ["packages/mock/scripts/copy-documents.ts"]);
      forgetModules();
      await mock.reload();
    },
    buildDocs: () => runScript("npm", ["run", "-s", "build", "-w", "docs"]),
  };
}

/** Runs a command; rejects with what it has printed on stderr. */
async function runScript(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    stdio: ["ignore", "ignore", "pipe"],
    // npm is a script on Windows. Nothing here comes from outside.
    shell: command === "npm" && process.platform === "win32",
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
  const own = errors.split("\n").filter((line) => line.trim() && !line.startsWith("npm error"));
  if (status !== 0) throw new Error(own.join("\n") || `${command} ${args.join(" ")} failed`);
}
