import { basename } from "node:path";
import type { Place } from "../house/programs.ts";
import { type Draft, nothingTold } from "../mend/draft.ts";
import { mendDocument } from "../mend/mend.ts";
import { readOpenApi } from "../read/read-openapi.ts";
import { expectClient } from "../verify/expect-client.ts";
import { mendFindings } from "../verify/mend-findings.ts";
import { mendStructure } from "../verify/structure.ts";
import type { Origin } from "./origin.ts";

/** Mends a vendor's document as it was done when the vendor was added. */
export async function mendedAlike(
  root: string,
  place: Place,
  file: string,
  { title, baseUrl, isGuessed, docsUrl, auth, skipsUnsupported = false, checked: day }: Origin,
): Promise<Draft> {
  const read = await readOpenApi(file, place, skipsUnsupported);
  const { document, givenPointer } = read;
  const told = nothingTold();
  await mendStructure(root, place, basename(file), document, told, givenPointer);
  const basis = { source: docsUrl, checked: day, status: "partial" } as const;
  const draft: Draft = { document, basis, told };
  mendDocument(draft, { title, server: { baseUrl, isGuessed }, auth });
  const checked = { file: basename(file), givenPointer, skipsUnsupported };
  await expectClient(root, place, draft, checked);
  await mendFindings(root, place, draft);
  return draft;
}
