import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder outside the workspace that is removed when the work ends, however it ends. */
export interface Workplace {
  folder: string;
  remove(): void;
}

/** Creates an empty folder in the system's temporary folder. */
export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "carespec-release-"));
  const remove = () => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on("exit", remove);
  return { folder, remove };
}
