import { follow, type Located, type OpenApiDocument } from "@carespec/document";

/** An operation's response for a status: its own, that of its range, or the default. */
export function findResponse(
  document: OpenApiDocument,
  operation: string,
  status: number,
): Located | undefined {
  const { node: responses, pointer } = follow(document, `${operation}/responses`);
  const range = `${String(status)[0]}XX`;
  const key = [String(status), range, range.toLowerCase(), "default"].find((k) => k in responses);
  return key === undefined ? undefined : follow(document, `${pointer}/${key}`);
}
