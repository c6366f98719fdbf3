import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, valueAt } from "@carespec/document";
import type { Contender } from "./servers.ts";
import { makeTempFolder } from "./temp-folder.ts";

/** The list that is asked for, and where the document describes it. */
const LIST = { path: "/api/users", at: "#/paths/~1api~1users/get/responses/200" };

/**
 * A copy of the sample vendor's document whose example of a list is the list of its mock with state:
 * so all contenders answer with the same body, which costs more to write the longer it is.
 *
 * @param bundle - the built document
 * @param stateful - the mock with state, which is asked
 * @returns the copy's path
 * @throws Error where the mock does not answer
 */
export async function writeSampleDocument(bundle: string, stateful: Contender): Promise<string> {
  const { url, authorization } = stateful;
  const headers = {
    authorization,
    "user-agent": "carespec-bench",
    "content-type": "application/json",
  };
  const answer = await fetch(url + LIST.path, { headers });
  if (!answer.ok) throw new Error(`${stateful.name} answered ${answer.status} to ${LIST.path}`);
  const document = JSON.parse(readFileSync(bundle, "utf8")) as Node;
  const { content } = valueAt(document, LIST.at) as { content: Record<string, Node> };
  const media = content["application/json"] as Node;
  media.examples = { list: { value: await answer.json() } };
  const file = join(makeTempFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}
