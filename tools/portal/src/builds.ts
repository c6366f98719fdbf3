import { existsSync } from "node:fs";
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
  build(): void;
}

/** Builds a checkout, or checks that one that cannot be written is built. */
export function ensureBuilds({ root, isWritable, build }: Checkout): void {
  if (isWritable) {
    build();
    return;
  }
  const missing = BUILDS.find((file) => !existsSync(join(root, file)));
  if (!missing) return;
  throw new UserError(
    `${missing} is missing and ${root} cannot be written: run \`npm run build\` as a user who can write there`,
  );
}
