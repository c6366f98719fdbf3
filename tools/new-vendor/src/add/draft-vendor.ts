import { basename } from "node:path";
import { isNode, type OpenApiDocument } from "@carespec/document";
import type { Asker } from "../cli/ask.ts";
import { type Options, urlOf } from "../cli/options.ts";
import type { Place } from "../house/programs.ts";
import { type Basis, type Draft, nothingTold, tell } from "../mend/draft.ts";
import { mendDocument } from "../mend/mend.ts";
import { AUTHS, type Auth } from "../mend/security.ts";
import { type FoundDocument, readSource } from "../read/read-source.ts";
import type { Origin } from "../update/origin.ts";
import { expectClient } from "../verify/expect-client.ts";
import { mendFindings } from "../verify/mend-findings.ts";
import { mendStructure } from "../verify/structure.ts";

/** A vendor's document, mended, and what its files are written from. */
export interface DraftedVendor {
  name: string;
  draft: Draft;
  found: FoundDocument;
  /** How it was read, for an update. */
  origin: Omit<Origin, "file">;
}

/** Reads, asks and mends: everything before the first file is written. */
export async function draftVendor(
  root: string,
  place: Place,
  options: Options & { name: string },
  asker: Asker,
): Promise<DraftedVendor> {
  const { name, source } = options;
  const found = await readSource(options, asker, place);
  const { document } = found;
  const told = nothingTold();
  const file = basename(source.file) || name;
  await mendStructure(root, place, file, document, told, found.givenPointer);
  const title =
    options.title ?? (await asker.ask("Title of the API", titleOf(document, name), (text) => text));
  const stated = statedServer(document);
  const baseUrl =
    options.baseUrl ?? stated ?? (await asker.ask("Address of the API", guessedUrl(name), url));
  const docsUrl =
    options.docsUrl ??
    (await asker.ask("Address of its documentation", docsOf(document, baseUrl), url));
  const auth = options.auth ?? (await askAuth(document, asker));
  const checked = new Date().toISOString().slice(0, 10);
  const basis: Basis = { source: docsUrl, checked, ...found.known };
  const draft: Draft = { document, basis, told };
  for (const change of found.changed) tell(told.mended, "read in another way than written", change);
  for (const operation of found.leftOut ?? []) tell(told.left, "Left out", operation);
  if (options.baseUrl && source.kind !== "openapi") delete document.servers;
  const isGuessed = options.baseUrl === undefined && stated === undefined && !asker.isAsking;
  mendDocument(draft, { title, server: { baseUrl, isGuessed }, auth });
  const { givenPointer } = found;
  const { skipsUnsupported } = options;
  await expectClient(root, place, draft, { file, givenPointer, skipsUnsupported });
  await mendFindings(root, place, draft);
  const said = { ...(auth && { auth }), ...(skipsUnsupported && { skipsUnsupported }) };
  const origin = { title, baseUrl, isGuessed, docsUrl, ...said, checked };
  return { name, draft, found, origin };
}

const url = (text: string) => urlOf(text, "the address") ?? "";

/** The vendor's title; that of another version of the same API says so. */
function titleOf({ info }: OpenApiDocument, name: string): string {
  const written = /^(Generated API|API)?$/i.test(info.title.trim())
    ? inWords(name)
    : info.title.trim();
  const [, version] = /-(v\d+)$/.exec(name) ?? [];
  return version === undefined || new RegExp(`\\b${version}\\b`, "i").test(written)
    ? written
    : `${written} ${version}`;
}

function inWords(name: string): string {
  const words = name.replaceAll("-", " ");
  return `${words[0]?.toUpperCase()}${words.slice(1)} API`;
}

function statedServer({ servers }: OpenApiDocument): string | undefined {
  const url = Array.isArray(servers) ? servers.find(isNode)?.url : undefined;
  return typeof url === "string" && /^https?:\/\/(?!api\.example$)/.test(url)
    ? url.replace(/\/+$/, "")
    : undefined;
}

const guessedUrl = (name: string) => `https://api.${name}.example`;

function docsOf(document: OpenApiDocument, baseUrl: string): string {
  const { externalDocs, info } = document as {
    externalDocs?: { url?: string };
    info: Record<string, unknown>;
  };
  const contact = isNode(info.contact) ? info.contact.url : undefined;
  const candidates = [externalDocs?.url, contact, info.termsOfService];
  const stated = candidates.find((each) => typeof each === "string" && /^https?:\/\//.test(each));
  const variables = document.servers?.[0]?.variables ?? {};
  const filled = baseUrl.replaceAll(/\{([^}]*)\}/g, (_, name) => variables[name]?.default ?? "any");
  return typeof stated === "string" ? stated : `${new URL(filled).origin}/`;
}

async function askAuth(document: OpenApiDocument, asker: Asker): Promise<Auth | undefined> {
  const schemes = document.components?.securitySchemes;
  if (isNode(schemes) && Object.keys(schemes).length > 0) return undefined;
  const read = (text: string) => AUTHS.find((each) => each === text) ?? "none";
  return asker.ask(`Credentials: ${AUTHS.join(", ")}`, "none", read);
}
