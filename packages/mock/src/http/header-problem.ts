import { validateHeaderName, validateHeaderValue } from "node:http";
import { kindOf } from "../kind-of.ts";
import { isOwnHeader } from "./own-headers.ts";

/** Why an answer cannot have this header, after the header's name; `undefined` if it can. */
export function headerProblem(name: string, text: unknown): string | undefined {
  if (isOwnHeader(name) || name.toLowerCase() === "content-length") {
    return "that the mock sends by itself: leave it out";
  }
  if (typeof text !== "string") return `with ${kindOf(text)} as its value: give a string`;
  return isSendable(name, text)
    ? undefined
    : "that HTTP cannot carry: names have letters, digits and dashes, values Latin-1 on one line";
}

/** Whether HTTP can carry a header. */
export function isSendable(name: string, text: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, text);
    return true;
  } catch {
    return false;
  }
}
