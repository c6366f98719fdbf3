import { isJson } from "../find/bodies.ts";
import type { FoundContent, Success } from "../found/resource.ts";

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
    const accepted = contents.filter(({ mediaType }) => accepts(accept, mediaType));
    const json = accepted.find(({ mediaType, schema }) => isJson(mediaType) && schema);
    if (json) return { success, content: json, form: "json" };
    const xml = accepted.find(({ mediaType, schema }) => XML.test(mediaType) && schema);
    if (xml) return { success, content: xml, form: "xml" };
  }
  return undefined;
}

function accepts(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined || accept.trim() === "") return true;
  const [essence = ""] = mediaType.toLowerCase().split(";", 1);
  const [family] = essence.trim().split("/", 1);
  return accept.split(",").some((each) => {
    const [range = "", ...parameters] = each
      .toLowerCase()
      .split(";")
      .map((part) => part.trim());
    if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false;
    return (
      [essence.trim(), `${family}/*`, "*/*"].includes(range) || (essence === "*/*" && range !== "")
    );
  });
}

/** The header's media type for a body; a range becomes the type itself. */
export function writtenType({ mediaType }: FoundContent): string {
  return mediaType.includes("*") ? "application/json" : mediaType;
}
