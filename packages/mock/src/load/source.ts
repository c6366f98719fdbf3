import { UserError } from "@carespec/command";
import { nestsDeeper } from "@carespec/document";
import { parseJson } from "./json-source.ts";
import type { Parsed } from "./parsed.ts";
import { parseYaml } from "./yaml-source.ts";

const TEXT = /\.(txt|htm|html|md|xml|js|min|map|css|scss|less|svg)$/i;

/**
 * Parses a file of a document as Prism does: JSON, YAML or, by its name, plain text.
 *
 * @throws UserError that names the file and the place, in one line
 */
export function parseSource(name: string, text: string): Parsed {
  if (TEXT.test(name)) return { value: text, doubled: [] };
  if (text.trim() === "") return { value: undefined, doubled: [] };
  try {
    if (isJson(name, text)) return shallow(name, parseJson(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // YAML may be called .json too; what YAML says of broken JSON has a place.
  }
  return shallow(name, ofYaml(name, text));
}

function ofYaml(name: string, text: string): Parsed {
  try {
    return parseYaml(text);
  } catch (error) {
    // Of the parser, which calls itself.
    if (error instanceof RangeError) throw tooDeep(name);
    const reason = (error as Error).message.replaceAll(/\s*\n\s*/g, " ").replace(/[:.\s]*$/, "");
    throw new UserError(`${name} cannot be parsed: ${reason}`, { cause: error });
  }
}

function isJson(name: string, text: string): boolean {
  return /\.json$/i.test(name) || (!/\.ya?ml$/i.test(name) && /^\ufeff?\s*[{[]/.test(text));
}

function shallow(name: string, parsed: Parsed): Parsed {
  if (nestsDeeper(parsed.value)) throw tooDeep(name);
  return parsed;
}

function tooDeep(name: string): UserError {
  return new UserError(`${name} cannot be parsed: it nests too deeply`);
}
