import { globSync } from "node:fs";
import { join, sep } from "node:path";
import { type ObjectKind, objectShapes, repositoryRoot } from "@carespec/document";

/** A file of a document, and the object that it holds. */
export interface DocumentPart {
  file: string;
  kind: ObjectKind;
}

/** Folders with a document in the layout of the house. */
const DOCUMENTS = "{specs/*,packages/mock/control}";

/** Lists the files of all documents of the house, or of those below some paths. */
export function listParts(within: string[] = [], root = repositoryRoot): DocumentPart[] {
  const pattern = `${DOCUMENTS}/{openapi.yaml,{paths,webhooks,components/*}/*.yaml}`;
  return globSync(pattern, { cwd: root })
    .map((path) => join(root, path))
    .filter((file) => within.length === 0 || within.some((path) => isWithin(file, path)))
    .toSorted()
    .flatMap((file) => {
      const kind = kindOf(file.split(sep));
      return kind ? [{ file, kind }] : [];
    });
}

const isWithin = (file: string, path: string) => file === path || file.startsWith(path + sep);

function kindOf(path: string[]): ObjectKind | undefined {
  const [above, folder = "", name] = path.slice(-3);
  if (name === "openapi.yaml") return "document";
  if (folder === "paths" || folder === "webhooks") return "pathItem";
  const field = above === "components" ? objectShapes.components.objects?.[folder] : undefined;
  return typeof field === "object" && "mapOf" in field ? field.mapOf : undefined;
}
