import type { Node } from "../../node.ts";
import type { Report } from "../finding.ts";
import { encodingOfList } from "./lists.ts";

const FORM = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data";

/**
 * The body that a form's fields make. It is sent as the first form that `consumes` names; a file
 * needs parts, whatever the document says.
 *
 * @param at - pointer of the operation
 */
export function formOf(fields: Node[], consumes: unknown, at: string, report: Report): Node {
  const schema = {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [String(field.name), schemaOf(field)])),
    required: fields.filter(({ required }) => required === true).map(({ name }) => name),
  };
  const encoding = Object.fromEntries(
    fields.flatMap((field) => {
      const own = encodingOfList(field);
      return own ? [[String(field.name), own]] : [];
    }),
  );
  const media = { schema, ...(Object.keys(encoding).length > 0 && { encoding }) };
  const content = typesOf(fields, consumes, at, report).map((type) => [
    type,
    structuredClone(media),
  ]);
  return {
    ...(schema.required.length > 0 && { required: true }),
    content: Object.fromEntries(content),
  };
}

function typesOf(fields: Node[], consumes: unknown, at: string, report: Report): string[] {
  const hasFile = fields.some(({ type }) => type === "file");
  const given = (Array.isArray(consumes) ? consumes : []).map(String);
  const wanted = hasFile
    ? /^multipart\/form-data\b/i
    : /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i;
  const named = given.filter((type) => wanted.test(type));
  if (named.length > 0) return named;
  const usual = hasFile ? PARTS : FORM;
  if (given.length > 0) {
    const message = `\`consumes\` names no form that can hold these fields: they are sent as ${usual}.`;
    report("changed", at, message);
  }
  return [usual];
}

function schemaOf(field: Node): Node {
  const {
    name: _,
    in: __,
    required: ___,
    collectionFormat: ____,
    allowEmptyValue: _____,
    ...schema
  } = field;
  return schema;
}
