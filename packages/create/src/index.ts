import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type ClientSummary, writeClient } from "@carespec/codegen";
import { UserError } from "@carespec/command";
import { fillFolder } from "./fill-folder.ts";
import { SAMPLE } from "./sample.ts";
import { workspaceFiles } from "./workspace-files.ts";

/** What to create, and where. */
export interface CreateOptions {
  /** The workspace's folder, which must be empty or missing. */
  folder: string;
  /** The OpenAPI document, which is copied as it is. Default: a small sample. */
  from?: string | undefined;
  /** Leave out, and tell, the operations that no right client can be made of. Default false. */
  skipUnsupported?: boolean | undefined;
  /** Takes a line for each place that is read in another way than the document writes it. Default: nobody. */
  tell?: ((line: string) => void) | undefined;
}

/** What was created. */
export interface Created extends ClientSummary {
  isSample: boolean;
}

/**
 * Creates a workspace for one API. Where something is wrong, nothing is left of it.
 *
 * @throws Error of the name `UserError` where the folder or the document cannot be used
 * @example
 * await createWorkspace({ folder: "my-api", from: "openapi.yaml" });
 */
export async function createWorkspace({
  folder,
  from,
  skipUnsupported = false,
  tell = () => undefined,
}: CreateOptions): Promise<Created> {
  const isSample = from === undefined;
  const text = isSample ? SAMPLE : readText(from);
  return fillFolder(folder, async (draft) => {
    const document = `openapi${extname(from ?? ".yaml").toLowerCase() === ".json" ? ".json" : ".yaml"}`;
    const copy = join(draft, document);
    if (isSample) writeFileSync(copy, text);
    else copyFileSync(from, copy);
    // Messages then name the document that the user knows.
    const source = from ?? copy;
    const out = join(draft, "src/api");
    const summary = await writeClient({ document: source, out, skipUnsupported, tell });
    const name = nameOf(folder);
    const given = { name, document, summary, isSample, skipUnsupported };
    for (const [file, content] of Object.entries(workspaceFiles(given))) {
      mkdirSync(dirname(join(draft, file)), { recursive: true });
      writeFileSync(join(draft, file), content);
    }
    return { ...summary, isSample };
  });
}

function readText(file: string): string {
  if (!existsSync(file)) throw new UserError(`${file} does not exist`);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** A name that npm takes for the package of a folder. */
function nameOf(folder: string): string {
  const legal = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, "-");
  return legal.replace(/^[.-]+|-+$/g, "") || "my-api";
}
