import { UserError } from "@carespec/command";
import type { SourceFile } from "../load/read-files.ts";
import { bundleDocument, inItsFile } from "./bundle-document.ts";
import { type Checker, createChecker } from "./checker.ts";

/** The checker of a user's own document; throws a {@link UserError} unless it is OpenAPI 3.1. */
export function createSpecChecker(files: readonly SourceFile[]): Checker {
  const document = bundleDocument(files);
  // Earlier versions have their own dialects of JSON Schema.
  if (!/^3\.[1-9]/.test(document.openapi)) {
    throw new UserError(
      `check needs a document of OpenAPI 3.1, which ${files[0]?.name} is not: use errors (--errors) instead`,
    );
  }
  const checker = createChecker(document);
  return {
    check(operation, response) {
      const breach = checker.check(operation, response);
      return breach && { ...breach, pointer: inItsFile(breach.pointer) };
    },
  };
}
