import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "@carespec/command";
import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { finishVendors } from "../house/finish-vendors.ts";
import { inChange } from "../house/in-change.ts";
import { expectDone, redocly } from "../house/programs.ts";
import { expectVendor } from "../house/vendor-name.ts";
import { parseFile } from "../read/parse-file.ts";
import { OPERATION_TABLE, operationTable } from "../write/specs/operation-table.ts";
import { callersOf, goneOperations } from "./callers.ts";
import { changesBetween } from "./changes.ts";
import { keepNames, withoutPlace } from "./keep-names.ts";
import { updateLogIn } from "./log-in.ts";
import { mendedAlike } from "./mended-alike.ts";
import { mergeDocuments } from "./merge.ts";
import { keptName, ORIGIN, originText, readOrigin } from "./origin.ts";
import { refreshWaivers } from "./refresh-waivers.ts";
import type { Update } from "./update.ts";
import { updateReport, updateSection } from "./update-report.ts";
import { writeChanges } from "./write-changes.ts";

/**
 * Merges a fresh copy of a vendor's document into the one of the repository, and tells what changed.
 * What was written here stays.
 *
 * @throws UserError with the reason; then every file is as it was
 */
export async function updateVendor(root: string, name: string, file: string): Promise<void> {
  expectVendor(root, name);
  const folder = join(root, "specs", name);
  const origin = readOrigin(folder, name);
  const former = join(folder, "vendor", origin.file);
  if (!existsSync(former))
    throw new UserError(
      `specs/${name}/vendor/${origin.file} is missing: restore it from the history`,
    );
  await inChange(root, "new-vendor", async (change, signal) => {
    const place = { folder: change.workplace, signal };
    process.stdout.write(`Comparing ${file} with specs/${name}/vendor/${origin.file} …\n`);
    const before = await mendedAlike(root, place, former, origin);
    const after = await mendedAlike(root, place, file, origin);
    const renamed = keepNames(before, after.document);
    const changes = await changesBetween(place, before.document, after.document);
    const house = await bundled(place, folder);
    const merged = mergeDocuments(plain(before.document), plain(after.document), house);
    const document = merged.document as OpenApiDocument;
    const date = new Date().toISOString().slice(0, 10);
    const update: Update = {
      name,
      date,
      file: basename(file),
      changes,
      conflicts: merged.conflicts,
      stale: staleIn(before.document, after.document, house),
      renamed,
      gone: withoutPlace(before.document, after.document),
      callers: callersOf(root, name, goneOperations(house, document)),
      changedLogIn: false,
      lint: [],
    };
    const isSame = changes.lines.length === 0 && readFileSync(former).equals(readFileSync(file));
    if (isSame) {
      process.stdout.write(`${name} is up to date: the vendor changed nothing.\n`);
      return;
    }
    const copy = join(change.workplace, "specs");
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    await writeChanges(place, copy, house, document);
    keepFile(copy, file, origin);
    update.changedLogIn = writeLogIn(copy, before.document, after.document);
    update.lint = await refreshWaivers(root, { ...place, folder: copy });
    updateTexts(copy, update, document);
    change.take(`specs/${name}`);
    change.place(copy, `specs/${name}`);
    change.keep("package-lock.json");
    keepClient(root, name, change);
    if (changes.bump !== "none")
      change.write(`.changeset/${name}-update-${date}.md`, changesetOf(update));
    await finishVendors(root, signal, [name]);
    process.stdout.write(`${updateReport(update)}\n`);
  });
}

/** What is generated is written in place, so it is kept for the way back. */
function keepClient(
  root: string,
  name: string,
  change: { workplace: string; take(path: string): void; place(from: string, path: string): void },
): void {
  const copy = join(change.workplace, "client");
  cpSync(join(root, "packages", name), copy, { recursive: true, verbatimSymlinks: true });
  change.take(`packages/${name}`);
  change.place(copy, `packages/${name}`);
}

async function bundled(
  place: { folder: string; signal: AbortSignal },
  folder: string,
): Promise<OpenApiDocument> {
  const output = join(place.folder, "house.json");
  const ended = await redocly({ ...place, folder }, "bundle", "openapi.yaml", "--output", output);
  expectDone("bundling the document of the repository", ended);
  return parseFile(output) as unknown as OpenApiDocument;
}

function keepFile(
  folder: string,
  file: string,
  origin: { file: string } & Parameters<typeof originText>[0],
): void {
  mkdirSync(join(folder, "vendor"), { recursive: true });
  const name = keptName(file);
  if (name !== origin.file) rmSync(join(folder, "vendor", origin.file));
  copyFileSync(file, join(folder, "vendor", name));
  writeFileSync(join(folder, ORIGIN), originText({ ...origin, file: name }));
  const readme = join(folder, "README.md");
  if (name === origin.file || !existsSync(readme)) return;
  const text = readFileSync(readme, "utf8");
  writeFileSync(readme, text.replaceAll(`vendor/${origin.file}`, `vendor/${name}`));
}

function writeLogIn(folder: string, before: OpenApiDocument, after: OpenApiDocument): boolean {
  const facts = join(folder, "vendor.ts");
  const { text, isLeft } = updateLogIn(readFileSync(facts, "utf8"), before, after);
  writeFileSync(facts, text);
  return isLeft;
}

function updateTexts(folder: string, update: Update, document: OpenApiDocument): void {
  const facts = join(folder, "vendor.ts");
  const text = readFileSync(facts, "utf8");
  writeFileSync(facts, text.replace(/(operationCount: )\d+/, `$1${operationsOf(document).length}`));
  const readme = join(folder, "README.md");
  const written = existsSync(readme) ? readFileSync(readme, "utf8").trimEnd() : "";
  const before = written.replace(OPERATION_TABLE, () => operationTable(document));
  writeFileSync(readme, `${before}\n\n${updateSection(update)}`);
}

function changesetOf({ name, changes: { bump, lines } }: Update): string {
  const size = bump === "patch" ? "patch" : "minor";
  return `---\n"@carespec/${name}": ${size}\n"@carespec/mock": ${size}\n---\n\nThe vendor's document changed in ${lines.length} place${lines.length === 1 ? "" : "s"}${bump === "major" ? ", some of which break callers" : ""}.\n`;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Operations that are documented here and that the vendor changed. */
function staleIn(
  before: OpenApiDocument,
  after: OpenApiDocument,
  house: OpenApiDocument,
): string[] {
  const placed = (document: OpenApiDocument) =>
    new Map(
      operationsOf(document).map(({ method, path, operation }) => [`${method} ${path}`, operation]),
    );
  const [was, is] = [placed(before), placed(after)];
  return [...placed(house)].flatMap(([place, operation]) => {
    const isChanged =
      is.has(place) && !isDeepStrictEqual(plain(was.get(place)), plain(is.get(place)));
    return isChanged && operation["x-evidence"]?.status === "documented"
      ? [operation.operationId]
      : [];
  });
}
