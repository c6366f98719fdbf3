import { xmlTools } from "../private-modules.ts";
import { readText } from "./read-value.ts";
import { itemsOf, partsOf, propertiesOf, type Schema, typesOf } from "./schemas.ts";

/** XML as the value that its schema describes; `undefined` if it is not well formed. */
export function xmlValue(text: string, schema: unknown, root: object): unknown {
  if (xmlTools.XMLValidator.validate(text) !== true) return undefined;
  const parser = new xmlTools.XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    ignoreDeclaration: true,
    processEntities: false,
  });
  const [node] = Object.values(parser.parse(text) as Schema);
  return readNode(node, schema, root);
}

function readNode(node: unknown, schema: unknown, root: object): unknown {
  const types = typesOf(schema, root);
  if (types.has("array")) {
    const items = itemsOf(schema, root);
    const name = xmlOf(schema, root).wrapped ? undefined : "";
    const held = name === undefined ? Object.values((node ?? {}) as Schema)[0] : node;
    return [held ?? []].flat().map((item) => readNode(item, items, root));
  }
  if (typeof node !== "object" || node === null) {
    // An empty element is an empty object.
    return types.has("object") && node === "" ? {} : readText(String(node ?? ""), schema, root);
  }
  const properties = propertiesOf(schema, root);
  const names = new Map(
    Object.entries(properties).map(([name, property]) => [
      xmlOf(property, root).name ?? name,
      name,
    ]),
  );
  return Object.fromEntries(
    Object.entries(node).map(([element, child]) => {
      const name = names.get(element) ?? element;
      return [name, readNode(child, properties[name], root)];
    }),
  );
}

/** A value as XML whose elements have the names that its schema gives them. */
export function toXml(value: unknown, schema: unknown, root: object): string {
  const name = xmlOf(schema, root).name ?? componentName(schema) ?? "xml";
  const builder = new xmlTools.XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@" });
  return builder.build({ [name]: treeOf(value, schema, root) });
}

function treeOf(value: unknown, schema: unknown, root: object): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(schema, root);
    const trees = value.map((item) => treeOf(item, items, root));
    const { wrapped } = xmlOf(schema, root);
    return wrapped ? { [xmlOf(items, root).name ?? "item"]: trees } : trees;
  }
  if (typeof value !== "object" || value === null) return value;
  const properties = propertiesOf(schema, root);
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      const { name: element = name, attribute } = xmlOf(properties[name], root);
      return [`${attribute ? "@" : ""}${element}`, treeOf(child, properties[name], root)];
    }),
  );
}

interface Xml {
  name?: string;
  wrapped?: boolean;
  attribute?: boolean;
}

function xmlOf(schema: unknown, root: object): Xml {
  return (partsOf(schema, root).find(({ xml }) => xml !== undefined)?.xml ?? {}) as Xml;
}

function componentName(schema: unknown): string | undefined {
  return (schema as { $ref?: string } | undefined)?.$ref?.split("/").at(-1);
}
