import { UserError } from "@carespec/command";
import { type Node, type OpenApiDocument, operationsOf, resolve } from "@carespec/document";
import { evidenceOf } from "../evidence-view.ts";
import { unknown } from "../mock-view.ts";
import { viewOperation, viewParameter } from "../operation-view.ts";
import { fieldsOf, typeOf, viewSchema } from "../schema-view.ts";
import { expectFields, schemaEvidence, schemasOf, usersOf } from "../subject.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

/** Explains an operation, a parameter, a schema or a field, with its evidence. */
export const explain: Tool = {
  name: "explain",
  description:
    "Explains one operation (`listUsers`), parameter (`listUsers.page`), schema (`User`) or field " +
    "(`User.address.city`) of a vendor: text, type, constraints, and the evidence with status, " +
    "source, date and note. `inferred` is Carespec's conclusion and not the vendor's word: say so " +
    "when you pass it on. Nothing here was asked of the vendor.",
  input: inputOf(
    {
      vendor: MEMBERS.vendor,
      subject: { type: "string", description: "What to explain, as `find` lists it." },
    },
    ["vendor", "subject"],
  ),
  isReadOnly: true,
  async run({ vendor, subject }: { vendor: string; subject: string }, mock) {
    const { document } = await mock.vendor(vendor);
    const [first = "", ...names] = subject.split(".");
    const operation = operationsOf(document).find((each) => each.operation.operationId === first);
    if (operation && names.length === 0) return viewOperation(document, operation);
    if (operation) {
      const wanted = names.join(".");
      const parameter = operation.parameters.find(({ name }) => name === wanted);
      if (parameter) return viewParameter(document, operation, parameter);
      const known = operation.parameters.map(({ name }) => name);
      if (known.length === 0) throw new UserError(`${first} has no parameters`);
      throw unknown(`parameter of ${first}`, wanted, known);
    }
    if (!Object.hasOwn(schemasOf(document), first)) {
      const ids = operationsOf(document).map((each) => each.operation.operationId);
      throw unknown("operation or schema", first, [...ids, ...Object.keys(schemasOf(document))]);
    }
    return names.length === 0
      ? explainSchema(document, first)
      : explainFields(document, first, names);
  },
};

function explainSchema(document: OpenApiDocument, name: string) {
  const schema = schemasOf(document)[name];
  const { type: _, ...view } = viewSchema(document, schema);
  return {
    schema: name,
    type: typeOf(schema),
    ...view,
    evidence: schemaEvidence(document, name),
    fields: memberLines(document, schema),
    operations: usersOf(document, name),
  };
}

function explainFields(document: OpenApiDocument, schema: string, names: string[]) {
  const places = expectFields(document, schema, names).map((found) => {
    const node = { node: resolve<Node>(document, found.schema), name: names.join(".") };
    const evidence = evidenceOf([node, ...found.around]);
    return {
      field: [schema, ...names].join("."),
      required: found.required,
      ...viewSchema(document, found.schema),
      evidence: evidence.status === "not stated" ? schemaEvidence(document, schema) : evidence,
      fields: memberLines(document, found.schema),
    };
  });
  // Alternatives often describe a field of one name alike.
  const [only, ...others] = new Map(places.map((place) => [JSON.stringify(place), place])).values();
  return others.length === 0 ? only : { alternatives: [only, ...others] };
}

function memberLines(document: OpenApiDocument, schema: unknown): string[] {
  const lines = fieldsOf(document, schema).map(
    ({ name, schema, required }) => `${name}: ${typeOf(schema)}${required ? ", required" : ""}`,
  );
  return [...new Set(lines)];
}
