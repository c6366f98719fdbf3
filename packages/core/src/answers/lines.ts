import { UnparsableError } from "../errors/unparsable-error.ts";
import { limitBody, readText } from "../transport/body.ts";
import type { Call, ReadAnswer } from "../transport/call.ts";
import { reading } from "./reading.ts";

/** Begins each text of a JSON sequence (RFC 7464). */
const RECORD = "\x1e";

/**
 * Reads a success of JSON lines, or of a JSON sequence, as a list of its items. It has ended before
 * the first item is there; `readStream` gives the bytes as they come.
 */
export const readLines: ReadAnswer = {
  limit: limitBody,
  async read(call, response) {
    const text = await reading(call, () => readText(call, response));
    if (text === "" && call.bodiless) return undefined;
    const fail = (what: string) => unparsable(call, response, text, what);
    if (response.status === 206) throw fail("of a part");
    const isSequence = text.includes(RECORD);
    let line = 1;
    return text.split(isSequence ? RECORD : /\r?\n/).flatMap((record) => {
      const number = line;
      line += isSequence ? record.split("\n").length - 1 : 1;
      if (record.trim() === "") return [];
      call.runs = "parseJson";
      const item = call.parse(record);
      if (item === undefined) throw fail(`without JSON in line ${number}`);
      return [item];
    });
  },
};

function unparsable(call: Call, response: Response, rawText: string, what: string) {
  return new UnparsableError(call, {
    what: `${response.status} ${what}`,
    response,
    body: rawText,
    rawText,
  });
}
