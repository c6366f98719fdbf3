import { ascii } from "@carespec/mock-kit";

/** A longer sentence is cut: clients refuse answers whose headers are too long. */
const LONGEST_TEXT = 500;

/** A sentence as a header can carry it: in ASCII, on one line, not too long. */
export function toSentence(text: string): string {
  const line = ascii(text.replace(/\s+/g, " ").trim());
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}...` : line;
}
