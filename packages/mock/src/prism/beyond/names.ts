import { UserError } from "@carespec/command";

/** What the mock can read and write beyond Prism, by the name that `--beyond` takes. */
export const BEYOND = {
  "array-values": "takes a single value for an array that may also be null or something else",
  "left-out-objects": "takes an optional object of the query as left out where it has no member",
  "form-arrays": "takes repeated form fields as an array, without an encoding",
  "json-parts": "reads JSON in the parts of a multipart form, and in objects of another form",
  "json-lines":
    "checks each line of a body of JSON lines by the schema, or all of them as its list",
  xml: "reads XML bodies by their schema, and names the elements of XML answers by it",
  "exact-types": "tells apart request types that differ before +json, such as those of patches",
  binary: "answers images, PDF and the like with a small file instead of a text",
  "write-only": "leaves writeOnly properties out of answers",
} as const;

export type BeyondName = keyof typeof BEYOND;

/** Which of these are on. */
export type Beyond = ReadonlySet<BeyondName>;

const NAMES = Object.keys(BEYOND) as BeyondName[];

/**
 * Reads the option: names, or `all`.
 *
 * @throws UserError that lists the names, for any other one
 */
export function beyondOf(given: readonly string[] | "all" = []): Beyond {
  if (given === "all" || given.includes("all")) return new Set(NAMES);
  for (const name of given) {
    if (Object.hasOwn(BEYOND, name)) continue;
    throw new UserError(`beyond: unknown "${name}", choose from ${NAMES.join(", ")} or all`);
  }
  return new Set(given as BeyondName[]);
}
