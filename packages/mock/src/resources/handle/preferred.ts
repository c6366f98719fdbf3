/** A media range of an `Accept` header. */
interface Range {
  type: string;
  subtype: string;
  /** In lower case, without `q`. */
  parameters: readonly [name: string, value: string][];
  quality: number;
  /** Its place in the header. */
  at: number;
}

/** How well a media type is accepted. */
interface Match extends Pick<Range, "quality" | "at"> {
  /** Higher where the range says more. */
  exactness: number;
}

/**
 * The values whose media types a client accepts, best first, as Prism orders them: by quality, then by how
 * exactly a range names the type, by the header's order, by the document's. Where nothing has the parameters
 * that are asked for, types without them are taken.
 */
export function inPreference<Value extends { mediaType: string }>(
  values: readonly Value[],
  accept: string,
): Value[] {
  const ranges = accept.split(",").flatMap(readRange);
  const found = accepted(values, ranges);
  return found.length > 0
    ? found
    : accepted(
        values,
        ranges.map((range) => ({ ...range, parameters: [] })),
      );
}

function accepted<Value extends { mediaType: string }>(
  values: readonly Value[],
  ranges: readonly Range[],
): Value[] {
  return values
    .flatMap((value) => {
      const match = bestMatch(value.mediaType, ranges);
      return match && match.quality > 0 ? [{ value, match }] : [];
    })
    .sort(
      ({ match: a }, { match: b }) =>
        b.quality - a.quality || b.exactness - a.exactness || a.at - b.at,
    )
    .map(({ value }) => value);
}

/** The range that says most of a type, however little it likes it. */
function bestMatch(mediaType: string, ranges: readonly Range[]): Match | undefined {
  const [own] = readRange(mediaType, 0);
  if (!own) return undefined;
  return ranges
    .flatMap((range) => {
      const exactness = exactnessOf(own, range);
      return exactness === undefined ? [] : [{ ...range, exactness }];
    })
    .sort((a, b) => b.exactness - a.exactness || b.quality - a.quality || b.at - a.at)[0];
}

/** How exactly a range names a type; `undefined` where it is another one. */
function exactnessOf(own: Range, range: Range): number | undefined {
  // A document's range stands for each of its types.
  const isAny = (text: string, other: string) => text === "*" || other === "*";
  if (own.type !== range.type && !isAny(own.type, range.type)) return undefined;
  if (own.subtype !== range.subtype && !isAny(own.subtype, range.subtype)) return undefined;
  const has = ([name, value]: readonly [string, string]) =>
    value === "*" || own.parameters.some((each) => each[0] === name && each[1] === value);
  if (!range.parameters.every(has)) return undefined;
  return (
    4 * Number(own.type === range.type) +
    2 * Number(own.subtype === range.subtype) +
    Number(range.parameters.length > 0)
  );
}

function readRange(text: string, at: number): Range[] {
  const [essence = "", ...rest] = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const [type = "", subtype = ""] = essence.split("/", 2);
  if (type === "" || subtype === "") return [];
  const all = rest
    .map((part) => part.split("=", 2).map((each) => each.trim().replace(/^"(.*)"$/, "$1")))
    .map(([name = "", value = ""]) => [name, value] as [string, string])
    .filter(([name]) => name !== "");
  const quality = Number(all.find(([name]) => name === "q")?.[1] ?? 1);
  const parameters = all.filter(([name]) => name !== "q");
  return [{ type, subtype, parameters, quality: Number.isNaN(quality) ? 0 : quality, at }];
}
