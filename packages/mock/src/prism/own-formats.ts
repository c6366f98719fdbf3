import { mapNodes, type Node, registryFormats } from "@carespec/document";
import type { Ajv } from "ajv";

/**
 * What the formats are called inside Prism: as a violation should read. They have other names than in
 * documents, so that a user's own document is validated as Prism validates it, by the formats it knows.
 */
const CALLED: Readonly<Record<string, string>> = { "date-time-local": "local date-time" };

/** Teaches every Ajv of Prism's the formats that it lacks. */
export function knowFormats(prototype: Pick<Ajv, "compile">): void {
  const { compile } = prototype;
  prototype.compile = function (this: Ajv, ...given: Parameters<Ajv["compile"]>) {
    for (const [name, called] of Object.entries(CALLED)) {
      const format = registryFormats[name];
      if (format && !Object.hasOwn(this.formats, called)) this.addFormat(called, format);
    }
    return compile.apply(this, given);
  } as Ajv["compile"];
}

/** A vendor's document whose registered formats Prism checks too; a copy. */
export function withKnownFormats(document: object): object {
  return mapNodes(document as Node, (node) => {
    const called = typeof node.format === "string" ? CALLED[node.format] : undefined;
    return called === undefined ? node : { ...node, format: called };
  }) as object;
}
