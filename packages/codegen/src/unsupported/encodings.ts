import { isNode, type Node, type OpenApiDocument, resolve } from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { isCompound, isList, isNestedList, isObject, variantsOf } from "../shapes.ts";
import { refused } from "./refused.ts";
import { nestingFault } from "./styles.ts";

/** The member of a form, and how the document says that it is written. */
interface WrittenField {
  document: OpenApiDocument;
  /** The form's. */
  schema: unknown;
  name: string;
  /** The member's encoding. */
  field: Node;
}

/** What a field of a plain form cannot be written as. */
export function fieldFault(written: WrittenField, at: string): Finding[] {
  const { document, field } = written;
  const own = memberOf(written);
  const { style, explode } = field;
  if (style === undefined && explode === undefined) return typeFault(written, own, at);
  const known = String(style ?? "form");
  if (!/^(form|spaceDelimited|pipeDelimited|deepObject)$/.test(known)) {
    return refused(at, `a form has no style ${JSON.stringify(style)}: use form or deepObject.`);
  }
  const exploded = typeof explode === "boolean" ? explode : known === "form";
  const fault = nestingFault(document, own, { style: known, explode: exploded });
  if (!fault) return [];
  const message = `the field has ${fault}, which the style \`${known}\` cannot write: leave out \`style\` and \`explode\` to send JSON.`;
  return refused(at, message);
}

/** What a part of a form with parts cannot be written as. */
export function partFaults(written: WrittenField, at: string): Finding[] {
  const { document, field } = written;
  const own = memberOf(written);
  const headers = Object.entries(isNode(field.headers) ? field.headers : {}).filter(
    ([name]) => !/^content-(type|disposition)$/i.test(name),
  );
  const required = headers.find(
    ([, header]) => isNode(header) && resolve<Node>(document, header).required === true,
  );
  if (required) {
    return refused(
      `${at}/headers`,
      `\`FormData\` sends no header ${required[0]} with a part: make it optional, or leave the operation out.`,
    );
  }
  const styleFault = partStyleFault(document, own, field);
  if (styleFault) return refused(at, styleFault);
  const notes = headers.map(([name]): Finding => {
    const message = `\`FormData\` sends no headers with a part: the optional ${name} is left out.`;
    return { kind: "changed", pointer: `${at}/headers`, message };
  });
  const fault = typeFault(written, own, at);
  return fault.length > 0 ? fault : notes;
}

function partStyleFault(document: OpenApiDocument, own: unknown, field: Node): string | undefined {
  const { style, explode } = field;
  if (style === undefined && explode === undefined) return undefined;
  if (variantsOf(document, own).some(isObject)) {
    return "an object in a part has no style: leave out `style` and `explode` to send JSON.";
  }
  if (style !== undefined && !/^(form|spaceDelimited|pipeDelimited)$/.test(String(style))) {
    return `a part has no style ${JSON.stringify(style)}: use form.`;
  }
  return isNestedList(document, own)
    ? "a list of lists or objects has no style: leave out `style` and `explode` to send JSON."
    : undefined;
}

/** Objects and lists are written as JSON, whatever a document says beside it. */
function typeFault({ document, field }: WrittenField, own: unknown, at: string): Finding[] {
  const { contentType } = field;
  if (typeof contentType !== "string" || isRaw(document, own)) return [];
  if (contentType.split(",").some((type) => /[/+]json\b|\*\/\*|\/\*$/i.test(type))) return [];
  const message = `an object is written as JSON, not as ${contentType}: describe it as a text (\`type: string\`), which is sent as it is.`;
  return refused(`${at}/contentType`, message);
}

/** Whether a value is sent as it is: bytes, a text, or a list of these. */
function isRaw(document: OpenApiDocument, own: unknown): boolean {
  return (
    variantsOf(document, own).every((one) =>
      isList(one) ? !isNestedList(document, one) : !isObject(one),
    ) || !isCompound(document, own)
  );
}

/** The schema of a form's member. */
function memberOf({ document, schema, name }: WrittenField): unknown {
  for (const one of variantsOf(document, schema)) {
    if (isNode(one.properties) && Object.hasOwn(one.properties, name)) return one.properties[name];
  }
  return undefined;
}
