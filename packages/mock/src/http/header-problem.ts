import { validateHeaderName, validateHeaderValue } from "node:http";
import { kindOf } from "../kind-of.ts";

/** What the transport writes itself; another value would break the connection. */
const OF_THE_TRANSPORT = ["connection", "content-length", "transfer-encoding"];

/** Why an answer cannot have this header, after the header's name; `undefined` if it can. */
export function headerProblem(name: string, text: unknown): string | undefined {
  if (OF_THE_TRANSPORT.includes(name.toLowerCase())) {
    return "that the mock sends by itself: leave it out";
  }
  if (typeof text !== "string") return `with ${kindOf(text)} as its value: give a string`;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, text);
    return undefined;
  } catch {
    return "that HTTP cannot carry: names have letters, digits and dashes, values Latin-1 on one line";
  }
}
