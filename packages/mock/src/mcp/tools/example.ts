import { unknown } from "../mock-view.ts";
import { exampleNames, namedExamples } from "../named-examples.ts";
import { expectOperation } from "../subject.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

/** Lists and shows the named examples of an operation. */
export const example: Tool = {
  name: "example",
  description:
    "Shows the document's examples of an operation's request body and answers. Without a name it " +
    "lists them. Request and answer of one story share a name. The mock answers with an example on " +
    "`send` with the header `Prefer: example=<name>`, and `code=<status>` for another status.",
  input: inputOf(
    {
      vendor: MEMBERS.vendor,
      operation: MEMBERS.operation,
      name: { type: "string", description: "Name of the example. Without it: all names." },
    },
    ["vendor", "operation"],
  ),
  isReadOnly: true,
  async run(input: { vendor: string; operation: string; name?: string }, mock) {
    const { document } = await mock.vendor(input.vendor);
    const placed = expectOperation(document, input.operation);
    const all = namedExamples(document, placed);
    if (input.name === undefined) return { examples: exampleNames(document, placed) };
    const found = all.filter(({ name }) => name === input.name);
    if (found.length > 0) return { examples: found };
    throw unknown("example", input.name, [...new Set(all.map(({ name }) => name))]);
  },
};
