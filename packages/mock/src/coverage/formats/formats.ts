import { UserError } from "@carespec/command";
import type { Coverage } from "../coverage.ts";
import type { Thresholds } from "../thresholds.ts";
import { toHtml } from "./html.ts";
import { toJUnit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";

/** How a report can be written, each with its media type. */
export const FORMATS = {
  json: { mediaType: "application/json; charset=utf-8", write: toJson },
  markdown: { mediaType: "text/markdown; charset=utf-8", write: toMarkdown },
  html: { mediaType: "text/html; charset=utf-8", write: toHtml },
  junit: { mediaType: "application/xml; charset=utf-8", write: toJUnit },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

interface Format {
  mediaType: string;
  /**
   * Writes a report; only JUnit tells the thresholds, and the refusals that nobody expected.
   *
   * @param refusals - a line each; left out where nobody has looked for them
   */
  write(coverage: Coverage, thresholds?: Thresholds, refusals?: readonly string[]): string;
}

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format with this name; an unknown one throws a {@link UserError} with the known names. */
export function formatOf(name: string): Format {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name as FormatName];
  throw new UserError(`unknown format "${name}": choose from ${FORMAT_NAMES.join(", ")}`);
}

function toJson(coverage: Coverage): string {
  return `${JSON.stringify(coverage, null, 2)}\n`;
}
