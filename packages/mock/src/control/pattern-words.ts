/** What the patterns of the control document mean, for people. A test holds this list against the document. */
export const PATTERN_WORDS: Readonly<Record<string, string>> = {
  "^[\\w.:~-]{1,128}$": "must be 1 to 128 letters, digits or . _ ~ : -",
  "^([1-5]\\d\\d|[1-5][Xx][Xx]|0)$":
    "must be a status such as 404, a class of them such as 4XX, or 0 for a cut connection",
  "^[A-Za-z]+$": "must be a method such as POST",
  "^\\d{1,15}(\\.[\\w-]{1,64})?$": "must be the id of an event, as the stream has sent it",
};

/** A message of a validator with words in the place of a pattern. */
export function inWords(message: string): string {
  return message.replace(
    /must match pattern "(.*)"$/s,
    (raw, pattern: string) => PATTERN_WORDS[pattern] ?? raw,
  );
}
