import type { OpenApiDocument, Operation } from "@carespec/document";
import type { Body, BodyKind } from "./bodies.ts";
import { successesOf } from "./successes.ts";

/** The functions of core that read what is not JSON. */
const READERS: Partial<Record<BodyKind, string>> = {
  form: "readText",
  text: "readText",
  lines: "readLines",
  stream: "readStream",
  multipart: "readBinary",
  binary: "readBinary",
};

/** The members that say how an operation's success is read; none where it is JSON. */
export function answerReader(
  document: OpenApiDocument,
  operation: Operation,
  uses: Set<string>,
): string[] {
  const bodies = successesOf(document, operation).flatMap((success) => success.bodies);
  const byType = new Map(bodies.map((body) => [body.mediaType, body]));
  const kinds = new Set(bodies.map(({ kind }) => kind));
  if ([...kinds].every((kind) => kind === "json")) {
    const types = [...byType.keys()];
    const isPlain = types.some((type) => /^application\/json\b|\*/i.test(type));
    return isPlain || types.length === 0 ? [] : [`"accept":${JSON.stringify(types.join(", "))}`];
  }
  const wanted = preferredTypes(bodies).join(", ");
  const accept = `"accept":${JSON.stringify(wanted)}`;
  const [first] = bodies;
  if (kinds.size === 1 && first) return [`"reads":${use(readerOf(first), uses)}`, accept];
  const readers = [...byType].map(([type, body]) => {
    const reader = readerOf(body);
    const code = body.kind === "json" ? '"json"' : use(reader, uses);
    return `${JSON.stringify(type)}:${code}`;
  });
  const code = `/* @__PURE__ */ ${use("readByType", uses)}({${readers.join(",")}})`;
  return [`"reads":${code}`, accept];
}

/** What a call asks for that does not say: JSON where there is any, else the first. */
export function preferredTypes(bodies: Body[]): string[] {
  const json = bodies.filter(({ kind }) => kind === "json");
  const preferred = json.length > 0 ? json : bodies.slice(0, 1);
  return [...new Set(preferred.map(({ mediaType }) => mediaType))];
}

function readerOf({ kind }: Body): string {
  return READERS[kind] ?? "readText";
}

function use(name: string, uses: Set<string>): string {
  uses.add(name);
  return name;
}
