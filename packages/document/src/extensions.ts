import { clientSuppliedExtension } from "./extensions/client-supplied.ts";
import { environmentExtension } from "./extensions/environment.ts";
import { evidenceExtension } from "./extensions/evidence.ts";
import type { Extension } from "./extensions/extension.ts";
import { paginationExtension } from "./extensions/pagination.ts";
import { resourceExtension } from "./extensions/resource.ts";
import { sensitiveExtension } from "./extensions/sensitive.ts";

/** Every extension that our documents may have. Lint refuses all others. */
export const extensions: readonly Extension[] = [
  evidenceExtension,
  paginationExtension,
  sensitiveExtension,
  clientSuppliedExtension,
  environmentExtension,
  resourceExtension,
];
