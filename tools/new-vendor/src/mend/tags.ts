import { isNode } from "@carespec/document";
import { allOperations } from "./all-operations.ts";
import { type Draft, tell } from "./draft.ts";
import { wordsIn } from "./operation-ids.ts";

/** Gives each operation exactly one tag, and each tag a description. */
export function mendTags({ document, told }: Draft): void {
  const known = new Map<string, Record<string, unknown>>();
  for (const tag of document.tags ?? []) {
    if (isNode(tag) && typeof tag.name === "string" && !known.has(tag.name))
      known.set(tag.name, tag);
  }
  const used = new Set<string>();
  for (const { operation, path } of allOperations(document)) {
    const [first, ...more] = Array.isArray(operation.tags) ? operation.tags : [];
    if (more.length > 0) tell(told.mended, "tags behind the first one left out", more.join(", "));
    const name = typeof first === "string" && first !== "" ? first : tagOfPath(path);
    operation.tags = [name];
    used.add(name);
    if (!known.has(name)) known.set(name, { name });
  }
  document.tags = [...known.values()]
    .filter(({ name }) => used.has(String(name)))
    .map((tag) => {
      const { name, description, ...rest } = tag;
      const isSaid = typeof description === "string" && description.trim() !== "";
      if (!isSaid) tell(told.left, "Describe", `the tag \`${name}\``);
      delete rest.externalDocs;
      return {
        name: String(name),
        description: isSaid ? String(description) : `Operations on ${lowerWords(String(name))}.`,
      };
    });
}

function tagOfPath(path: string): string {
  const part = path.split("/").find((each) => /^[^{]/.test(each) && !/^(api|v\d+)$/i.test(each));
  const words = wordsIn(part ?? "").join(" ") || "General";
  return words[0]?.toUpperCase() + words.slice(1);
}

const lowerWords = (text: string) => wordsIn(text).join(" ").toLowerCase() || text;
