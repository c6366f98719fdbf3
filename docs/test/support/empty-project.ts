import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { siteVendors } from "../../src/model/site-vendor.ts";

/** A folder with the clients' packages and nothing else, for programs as a reader would run them. */
export interface EmptyProject {
  /** Runs TypeScript with Node, or a script with `sh`, without any variable but `PATH`. */
  run(name: string, code: string, language: "ts" | "sh"): Promise<string>;
  remove(): void;
}

/** Creates the project; the packages are the workspace's, as they are built. */
export function createEmptyProject(): EmptyProject {
  const folder = mkdtempSync(join(tmpdir(), "carespec-samples-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  for (const { name, packageName } of siteVendors()) {
    const link = join(folder, "node_modules", packageName);
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(join(repositoryRoot, "packages", name), link, "junction");
  }
  return {
    run(name, code, language) {
      const file = join(folder, `${name}.${language}`);
      writeFileSync(file, `${code}\n`);
      const program = language === "ts" ? process.execPath : "sh";
      return start(program, file, folder);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function start(program: string, file: string, cwd: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? "" };
  return new Promise((resolve, reject) => {
    execFile(program, [file], { cwd, env }, (error, stdout, stderr) =>
      error ? reject(new Error(`${file}: ${stderr}`, { cause: error })) : resolve(stdout),
    );
  });
}
