import { UserError } from "@carespec/command";
import { type OpenApiDocument, readDocument, type VendorEntry } from "@carespec/document";
import { listDocuments } from "@carespec/specs";

/**
 * Reads a vendor's document as the last build has bundled it.
 *
 * @throws UserError where it is not built
 */
export function readBuilt({ name }: Pick<VendorEntry, "name">): OpenApiDocument {
  const built = listDocuments().find((each) => each.name === name);
  if (built) return readDocument(built.file);
  throw new UserError(`the document of ${name} is not built: run \`npm run build\` first`);
}
