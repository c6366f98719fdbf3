import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";

/** What `npm start` serves; builds write these files last. */
const BUILDS = [
  "docs/dist/index.html",
  "packages/mock/dist/index.js",
  "packages/mock/documents/index.json",
];

/** A checkout in which everything is to be built. */
export interface Checkout {
  root: string;
  isWritable: boolean;
  /** Builds what has changed. Even where nothing has, it writes logs. */
  build(): Promise<unknown>;
}

/** Builds a checkout, or checks that one that cannot be written is built. */
export async function ensureBuilds({ root, isWritable, build }: Checkout): Promise<void> {
  if (isWritable) {
    await build();
    return;
  }
  const missing = BUILDS.find((file) => !existsSync(join(root, file)));
  if (!missing) return;
  throw new UserError(
    `${missing} is missing and ${root} cannot be written: run \`npm run build\` as a user who can write there`,
  );
}

/** Whether files can be written in a folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
