import { sourcesOf } from "@carespec/document";
import { evidenceMeaning } from "./evidence.ts";
import { plain } from "./markdown.ts";
import type { SitePlace } from "./place-of.ts";
import type { SiteVendor } from "./site-vendor.ts";
import { groupStatements, type StatementGroup, statementsOf } from "./statements.ts";

/** Characters in a line of a mail. */
const WIDTH = 76;

/** What a vendor is asked to confirm: the statements that its published pages do not settle. */
export function openQuestions(vendor: SiteVendor): StatementGroup[] {
  const open = statementsOf(vendor).filter(({ evidence }) => evidence.status !== "documented");
  return groupStatements(open);
}

/** Writes the open questions as plain text for a mail. */
export function confirmText(vendor: SiteVendor): string {
  const groups = openQuestions(vendor);
  const { info } = vendor.document;
  const part = (status: string, title: string) => {
    const own = groups.filter(({ evidence }) => evidence.status === status);
    if (own.length === 0) return [];
    return [`${title.toUpperCase()} (${own.length})`, "", ...own.map(question), ""];
  };
  return [
    `${info.title}: please confirm or correct`,
    "",
    wrap(
      `We describe your API from what you publish (our document, version ${info.version}). Your pages do not settle the points below. For each one: is it right, and if not, what is?`,
    ),
    "",
    ...part("partial", "Seen in part"),
    ...part("inferred", "Our conclusion"),
  ].join("\n");
}

function question({ evidence, sections, places }: StatementGroup, index: number): string {
  const { note, status } = evidence;
  const text = note === undefined ? evidenceMeaning[status] : plain(note);
  const about = places.map((place) => `   - ${placeText(place)}`);
  const where =
    sections.length === 0 ? [] : [wrap(`Section: ${sections.join("; ")}`, "     ", "   ")];
  const sources = sourcesOf(evidence).map((source) => `   Source: ${source}`);
  const lines = [...about, ...sources, ...where, ""];
  return [wrap(`${index + 1}. ${text}`, "   "), ...lines].join("\n");
}

/** A place in words, for example `List users (GET /users), answer 422`. */
export function placeText({ subject, call, part }: SitePlace): string {
  return [call === undefined ? subject : `${subject} (${call})`, part].filter(Boolean).join(", ");
}

/**
 * Breaks a text into lines.
 *
 * @param indent - begins each line but the first one
 * @param first - begins the first line
 */
function wrap(text: string, indent = "", first = ""): string {
  const lines = [first];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const longer = line.trim() === "" ? line + word : `${line} ${word}`;
    if (longer.length <= WIDTH || line.trim() === "") lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}
