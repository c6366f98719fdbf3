import type { Extension } from "./extension.ts";

const name = { type: "string", minLength: 1 };

/** Members of the value that says something. */
const properties = {
  collection: {
    description:
      "Name of the collection in data files. Paths that give the same name belong together. Left out where the path's last segment names it.",
    ...name,
    pattern: "^(?!mode$|private:)",
    errorMessage: "name the collection, other than mode or private:…",
  },
  id: {
    description: "Property of an item that holds its id.",
    ...name,
    errorMessage: "name the property with the id",
  },
  parent: {
    description:
      "Collection whose item the path's last parameter before the collection names; `false` where it names none.",
    anyOf: [name, { const: false }],
    errorMessage: "name the collection of the parents, or write false",
  },
  filters: {
    description:
      "Item's property that a query parameter is compared with, by parameter; `false` for a parameter that is no filter.",
    type: "object",
    additionalProperties: { anyOf: [name, { const: false }] },
    errorMessage: "write a property or false for each query parameter",
  },
  softDelete: {
    description:
      "Property that DELETE sets, instead of removing the item, to the time or to true. Its value may be given: `{ property, value }`.",
    anyOf: [
      name,
      {
        type: "object",
        properties: { property: name, value: {} },
        required: ["property"],
        additionalProperties: false,
      },
    ],
    errorMessage: "name the property, or write an object with property and value",
  },
};

/** `x-resource`: what the mock's state is at a path. It wins over what is found from the paths. */
export const resourceExtension: Extension = {
  name: "x-resource",
  meaning:
    "Which collection or single object of the mock's state a path is. It wins over what the mock finds by itself; `false` leaves the path's operations to the document's examples.",
  scope: ["pathItem"],
  readers: ["mock"],
  schema: {
    anyOf: [
      { const: false, errorMessage: "write false or an object" },
      {
        type: "object",
        properties,
        minProperties: 1,
        additionalProperties: false,
        errorMessage: "write an object with collection, id, parent, filters or softDelete",
      },
    ],
    errorMessage: "write false or an object with collection, id, parent, filters or softDelete",
  },
};
