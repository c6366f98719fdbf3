import { basename } from "node:path";
import type { OpenApiDocument } from "@carespec/document";
import type { GivenPointer } from "@carespec/document/normalize";
import type { Asker } from "../cli/ask.ts";
import type { Options } from "../cli/options.ts";
import type { Place } from "../house/programs.ts";
import type { Basis } from "../mend/draft.ts";
import { askFirstOperation } from "./first-operation.ts";
import { readHar } from "./har.ts";
import { inferDocument } from "./infer.ts";
import { readPostman } from "./postman.ts";
import { readOpenApi } from "./read-openapi.ts";
import { tellTraffic } from "./tell-traffic.ts";

/** A document as it was found, and how well that makes its parts known. */
export interface FoundDocument {
  document: OpenApiDocument;
  known: Pick<Basis, "status" | "note">;
  /** Where it came from, in words. */
  origin: string;
  /** The file to keep untouched beside the document. */
  keep?: string;
  /** What reading it changed. */
  changed: string[];
  /** Operations that were left out, each with the reason. */
  leftOut?: string[];
  /** Where the file has what a pointer of the document names. */
  givenPointer?: GivenPointer;
}

/** Reads what `--from`, `--har` or `--postman` names; without any, asks for one operation. */
export async function readSource(
  { source: { kind, file }, baseUrl, skipsUnsupported }: Options,
  asker: Asker,
  place: Place,
): Promise<FoundDocument> {
  const name = basename(file);
  if (kind === "openapi") {
    const read = await readOpenApi(file, place, skipsUnsupported);
    return {
      ...read,
      known: { status: "partial" },
      origin: `the vendor's \`${name}\``,
      keep: file,
    };
  }
  if (kind === "har") {
    const exchanges = readHar(file, baseUrl);
    const document = await inferDocument(place, exchanges, { keepsValues: false });
    const note = "Seen in recorded traffic; the vendor's documentation was not compared.";
    return {
      document,
      changed: tellTraffic(exchanges),
      known: { status: "partial", note },
      origin: `recorded traffic (\`${name}\`)`,
    };
  }
  if (kind === "postman") {
    const exchanges = readPostman(file, baseUrl);
    const document = await inferDocument(place, exchanges, { keepsValues: true });
    const note =
      "Read from a Postman collection; types were inferred from its saved requests and answers.";
    return {
      document,
      changed: tellTraffic(exchanges),
      known: { status: "partial", note },
      origin: `the Postman collection \`${name}\``,
    };
  }
  const exchanges = await askFirstOperation(asker, baseUrl);
  const document = await inferDocument(place, exchanges, { keepsValues: true });
  const note = "Written when the vendor was added, before anything of the vendor's was read.";
  return {
    document,
    changed: [],
    known: { status: "inferred", note },
    origin: "what was said when it was added",
  };
}
