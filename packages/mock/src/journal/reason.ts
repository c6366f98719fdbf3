import { ascii } from "@carespec/mock-kit";
import type { MockResponse } from "../types.ts";
import type { Reason } from "./entry.ts";

/** A longer sentence is cut: clients refuse answers whose headers are too long. */
const LONGEST_TEXT = 500;

/** A sentence as a header can carry it: in ASCII, on one line, not too long. */
export function toSentence(text: string): string {
  const line = ascii(text.replace(/\s+/g, " ").trim());
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}...` : line;
}

/** Adds `X-Mock-Reason`: the sentence, then in brackets the rule, the pointer and the file. */
export function withHeader(response: MockResponse, reason: Reason): MockResponse {
  const origin = [reason.rule, reason.pointer, reason.file].filter(Boolean).join("; ");
  const headers = { ...response.headers, "x-mock-reason": ascii(`${reason.text} [${origin}]`) };
  return { ...response, headers };
}
