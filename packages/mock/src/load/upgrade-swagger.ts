import { UserError } from "@carespec/command";
import { isNode, type Node, visit } from "@carespec/document";
import { FILE_ADDRESS, type SourceFile } from "./read-files.ts";

/** Takes what was read in another way than the document writes it: its place in the document, and the text. */
type Tell = (place: string, text: string) => void;

/**
 * Turns a document of Swagger 2.0 into one of OpenAPI 3.1, which knows its places in the given one. Any
 * other document is returned as it is.
 *
 * @param tell - default: nobody
 * @throws UserError for a document in several files
 */
export async function upgradeSwagger(
  files: readonly SourceFile[],
  tell: Tell = () => {},
): Promise<readonly SourceFile[]> {
  const [root] = files;
  if (!root || !isSwagger(root.value)) return files;
  expectOneFile(root);
  const given = structuredClone(root.value);
  visit(given, (node) => {
    // A document may name itself: `pets.json#/definitions/Pet`.
    if (typeof node.$ref === "string") node.$ref = node.$ref.replace(FILE_ADDRESS, "") || "#";
  });
  // Few documents are Swagger, so the others do not wait for what upgrades it.
  const { givenPointers, upgradeDocument } = await import("@carespec/document/normalize");
  const told = new Set<string>();
  const value = upgradeDocument(given, (_, pointer, message) => {
    const text = message.replace(/\.$/, "");
    if (!told.has(pointer + text)) tell(root.name + pointer, text);
    told.add(pointer + text);
  });
  return [{ ...root, value, givenPointer: givenPointers(given, value) }];
}

/** Whether it is a document of Swagger 2.0; YAML reads `2.0` without quotes as the number 2. */
function isSwagger(value: unknown): value is Node {
  return isNode(value) && /^2(\.0)?$/.test(String(value.swagger));
}

function expectOneFile({ value, name }: SourceFile): void {
  visit(value, ({ $ref }) => {
    const [, number = "0"] = new RegExp(FILE_ADDRESS.source).exec(String($ref)) ?? [];
    if (number === "0") return;
    throw new UserError(
      `${name} is Swagger 2.0 in several files, which state, a plugin and check take in one file only: run \`npx @redocly/cli bundle ${name} -o bundled.json\`, and serve bundled.json`,
    );
  });
}
