import type { SampleInput } from "@carespec/document";
import type { RequestExample } from "../model/request-example.ts";
import type { SitePage } from "../model/site-vendor.ts";

/** An example call with other values. */
export function withInput(
  example: RequestExample,
  page: SitePage,
  input: SampleInput,
): RequestExample {
  const given = { ...input.path, ...input.query };
  const kept = example.parameters.filter(({ parameter }) => !(parameter.name in given));
  const added = page.parameters.filter(({ name }) => name in given);
  // A parameter that the document does not have is sent too: the mock says what is wrong with it.
  const unknown = Object.keys(input.query ?? {}).filter(
    (name) => !added.some((parameter) => parameter.name === name),
  );
  const { body } = example;
  return {
    ...example,
    parameters: [
      ...kept,
      ...added.map((parameter) => ({ parameter, value: given[parameter.name] })),
      ...unknown.map((name) => ({ parameter: { name, in: "query" as const }, value: given[name] })),
    ],
    ...(body && { body: { ...body, value: { ...(body.value as object), ...input.body } } }),
  };
}
