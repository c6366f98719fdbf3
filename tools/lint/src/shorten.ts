/** How many values of a list a message shows. */
const SHOWN = 10;

/** Longest message, in characters. */
const LONGEST = 1000;

/** Values in JSON, one after another: more of them than a message shows. */
const LIST = /(?:(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)(?:, |$|(?=[\s.;)]))){12,}/g;

const VALUE = /"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null/g;

/** A message with the first values of each long list, as of an enum, and the number of the rest. */
export function shorten(message: string): string {
  const short = message.replace(LIST, (list) => {
    const values = list.match(VALUE) ?? [];
    const rest = (values.length - SHOWN).toLocaleString("en");
    return `${values.slice(0, SHOWN).join(", ")} and ${rest} more`;
  });
  return short.length > LONGEST ? `${short.slice(0, LONGEST)} …` : short;
}
