import { isJson } from "../find/bodies.ts";
import type { FoundContent, Success } from "../found/resource.ts";
import { inPreference } from "./preferred.ts";

const XML = /^(application|text)\/([\w.-]+\+)?xml\b/i;

/** The success that answers a call, and the body that its client accepts. */
export interface Chosen {
  success: Success;
  /** `undefined` where the success has no body. */
  content: FoundContent | undefined;
  /** How the body is written. */
  form: "json" | "xml";
}

/** Chooses among an operation's successes; `undefined` where the mock cannot write what is accepted. */
export function chooseSuccess(
  successes: readonly Success[],
  accept: string | undefined,
  first?: number,
): Chosen | undefined {
  const preferred = successes.filter(({ status }) => status === first);
  for (const success of [...preferred, ...successes]) {
    const { contents } = success;
    if (contents.length === 0) return { success, content: undefined, form: "json" };
    const content = writable(contents, accept).find(({ schema }) => schema);
    if (content) return { success, content, form: isJson(content.mediaType) ? "json" : "xml" };
  }
  return undefined;
}

/** What the mock can write and the client accepts, best first; without a wish, JSON. */
function writable(
  contents: readonly FoundContent[],
  accept: string | undefined,
): readonly FoundContent[] {
  const json = contents.filter(({ mediaType }) => isJson(mediaType));
  const xml = contents.filter(({ mediaType }) => XML.test(mediaType));
  if (accept === undefined || accept.trim() === "") return [...json, ...xml];
  const written = new Set([...json, ...xml]);
  return inPreference(
    contents.filter((each) => written.has(each)),
    accept,
  );
}

/** The header's media type for a body; a range becomes the type itself. */
export function writtenType({ mediaType }: FoundContent): string {
  return mediaType.includes("*") ? "application/json" : mediaType;
}
