import { followAliases } from "./aliases.ts";
import { renameComponents } from "./component-names.ts";
import { writeDiscriminators } from "./discriminators.ts";
import type { Draft } from "./draft.ts";
import { endSchemas } from "./endless.ts";
import { shareErrors } from "./errors.ts";
import { mendExamples, mendSchemaExamples } from "./examples.ts";
import { dropForeignExtensions } from "./extensions.ts";
import { showIdsOfPaths } from "./ids-of-paths.ts";
import { mendInfo } from "./info.ts";
import { markEvidence } from "./mark.ts";
import { dropDoubles } from "./media-types.ts";
import { renameOperations } from "./operation-ids.ts";
import { paginate } from "./paginate.ts";
import { mendParameterExamples } from "./parameter-examples.ts";
import { dropUnreadablePatterns } from "./patterns.ts";
import { type Auth, mendSecurity } from "./security.ts";
import { type BaseUrl, mendServers } from "./servers.ts";
import { addSuccesses } from "./successes.ts";
import { mendTags } from "./tags.ts";
import { completeParameters, mendTexts } from "./texts.ts";
import { dropUnused } from "./unused.ts";
import { createValidator } from "./validator.ts";

/** What a person said about the vendor. */
export interface Wishes {
  title: string;
  server: BaseUrl;
  auth: Auth | undefined;
}

/** Turns a document of OpenAPI 3.1 into one of the house, in place. */
export function mendDocument(draft: Draft, { title, server, auth }: Wishes): void {
  dropForeignExtensions(draft);
  mendInfo(draft, title);
  mendServers(draft, server);
  mendSecurity(draft, auth);
  dropUnreadablePatterns(draft);
  writeDiscriminators(draft);
  followAliases(draft);
  dropUnused(draft);
  renameComponents(draft);
  endSchemas(draft);
  completeParameters(draft);
  renameOperations(draft);
  mendTags(draft);
  dropDoubles(draft);
  mendTexts(draft);
  addSuccesses(draft);
  shareErrors(draft);
  const validate = createValidator(draft.document);
  mendSchemaExamples(draft, validate);
  mendExamples(draft, validate);
  mendParameterExamples(draft, validate);
  showIdsOfPaths(draft, validate);
  paginate(draft);
  markEvidence(draft);
  dropUnused(draft);
}
