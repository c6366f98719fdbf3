import type { OpenApiDocument } from "@carespec/document";
import { type Credential, credentialsOf } from "../plan/credentials.ts";

/**
 * Writes into `vendor.ts` how requests carry credentials now, where the vendor only gave a header or a
 * parameter another name.
 *
 * @returns the text, and whether a person must see to the rest, since credentials themselves changed
 */
export function updateLogIn(
  text: string,
  before: OpenApiDocument,
  after: OpenApiDocument,
): { text: string; isLeft: boolean } {
  const [was, is] = [credentialsOf(before), credentialsOf(after)];
  let written = text;
  for (const { scheme, kind, name, in: place } of is) {
    const old = was.find((each) => each.scheme === scheme && each.kind === kind);
    if (!old || old.name === name || [old.in, place].includes("cookie")) continue;
    const [from, to] = [old.name, name].map((each) => `[${JSON.stringify(each)},`);
    written = written.replaceAll(String(from), () => String(to));
  }
  const isLeft = shapeOf(was) !== shapeOf(is) || is.some(({ name }) => isMissing(written, name));
  return { text: written, isLeft: shapeOf(was, true) !== shapeOf(is, true) && isLeft };
}

/** What programs give, and with names where it goes. */
function shapeOf(credentials: readonly Credential[], hasNames = false): string {
  return JSON.stringify(
    credentials.map(({ scheme, kind, name, options, in: place }) => [
      ...[scheme, kind, options],
      ...(hasNames ? [place, name] : []),
    ]),
  );
}

function isMissing(text: string, name: string): boolean {
  return !text.includes(JSON.stringify(name));
}
