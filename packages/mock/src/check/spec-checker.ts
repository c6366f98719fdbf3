import { UserError } from "@carespec/command";
import type { SourceFile } from "../load/read-files.ts";
import { bundleDocument, inItsFile } from "./bundle-document.ts";
import { type Checker, createChecker } from "./checker.ts";
import { withNewerSchemas } from "./newer-schemas.ts";
import { withoutOwnAlternatives } from "./own-alternatives.ts";

/**
 * The checker of a user's own document, in which Swagger 2.0 is upgraded.
 *
 * @throws UserError unless it is OpenAPI 3
 */
export function createSpecChecker(files: readonly SourceFile[]): Checker {
  const [root] = files;
  const document = bundleDocument(files);
  if (!/^3\./.test(document.openapi)) {
    throw new UserError(
      `check needs a document of OpenAPI 3 or Swagger 2.0, which ${root?.name} is not: use errors (--errors) instead`,
    );
  }
  const checker = createChecker(withoutOwnAlternatives(withNewerSchemas(document)));
  return {
    check(operation, response) {
      const breach = checker.check(operation, response);
      if (!breach) return undefined;
      const pointer = inItsFile(breach.pointer);
      return { ...breach, pointer: root?.givenPointer?.(pointer) ?? pointer };
    },
  };
}
