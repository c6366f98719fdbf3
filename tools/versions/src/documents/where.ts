import { type OpenApiDocument, operationsOf, pointerKeys, toPointer } from "@carespec/document";
import { type Change, listed } from "../change.ts";
import { ownerOf } from "./owner.ts";
import { type PlaceInWords, placeInWords } from "./place-in-words.ts";
import { readUses } from "./uses.ts";

/** The place of a difference in words, and all that it concerns. */
export type Where = PlaceInWords &
  Required<Pick<Change, "operations" | "types" | "members">> & {
    /** JSON pointer to where the place is written; the same through each operation that shares it. */
    written: string;
  };

/**
 * Names the place of a JSON pointer.
 *
 * @param isWhole - the place itself came or went, not a field of it
 */
export type WhereOf = (pointer: string, isWhole: boolean) => Where;

/**
 * Names places of a bundled document. What is written in a component that is used at several places is named
 * after the component, with all operations that use it, however the pointer leads to it.
 *
 * @param other - where the names of operations are looked up too
 */
export function placesIn(document: OpenApiDocument, other: OpenApiDocument): WhereOf {
  const documents = [document, other];
  const usesOf = readUses(document);
  return (pointer, isWhole) => {
    const { component, keys, types } = ownerOf(document, pointer, isWhole);
    const used = component === undefined ? [] : usesOf(component);
    const operations = [...new Set(used.map(({ operationId }) => operationId))];
    const isShared = component !== undefined && used.length > 1;
    const written = component ? toPointer([...pointerKeys(component), ...keys]) : pointer;
    const { subject, part } = placeInWords(isShared ? written : pointer, documents);
    const names = [...memberNames(pointer), ...parameterNames(`${subject} ${part}`)];
    if (isShared) {
      const named = listed(operations.map((name) => `\`${name}\``));
      return { subject: `${subject} (${named})`, part, written, operations, types, members: names };
    }
    const [, own] = /^`([\w$]+)`$/.exec(subject) ?? [];
    const gone = operationsBelow(document, pointer);
    if (gone.length > 0) {
      const named = listed(gone.map((name) => `\`${name}\``));
      const members = gone;
      return { subject: `${subject} (${named})`, part, written, operations: gone, types, members };
    }
    return {
      subject,
      part,
      written,
      operations: operations.length > 0 || own === undefined ? operations : [own],
      types,
      members: part === "" && own !== undefined ? [own] : names,
    };
  };
}

/** The operations of a path, where a pointer leads to a whole one. */
function operationsBelow(document: OpenApiDocument, pointer: string): string[] {
  if (pointerKeys(pointer).length !== 2) return [];
  const own = operationsOf(document).filter((each) => each.pointer.startsWith(`${pointer}/`));
  return own.map(({ operation }) => operation.operationId);
}

function memberNames(pointer: string): string[] {
  const keys = pointerKeys(pointer);
  return keys.filter((_, index) => keys[index - 1] === "properties");
}

function parameterNames(words: string): string[] {
  const [, name] = /parameter `([^`]+)`/.exec(words) ?? [];
  return name === undefined ? [] : [name];
}
