import { basename } from "node:path";
import type { Place } from "../house/programs.ts";
import { type Draft, nothingTold } from "../mend/draft.ts";
import { mendDocument } from "../mend/mend.ts";
import { readOpenApi } from "../read/read-openapi.ts";
import { mendFindings } from "../verify/mend-findings.ts";
import { mendStructure } from "../verify/structure.ts";
import type { Origin } from "./origin.ts";

/** Mends a vendor's document as it was done when the vendor was added. */
export async function mendedAlike(
  root: string,
  place: Place,
  file: string,
  { title, baseUrl, isGuessed, docsUrl, auth, checked }: Origin,
): Promise<Draft> {
  const { document } = await readOpenApi(file, place.folder);
  const told = nothingTold();
  await mendStructure(root, place, basename(file), document, told);
  const basis = { source: docsUrl, checked, status: "partial" } as const;
  const draft: Draft = { document, basis, told };
  mendDocument(draft, { title, server: { baseUrl, isGuessed }, auth });
  await mendFindings(root, place, draft);
  return draft;
}
