import { bodyOfFields } from "../body.ts";
import type { Answer, Body, Exchange, Pair } from "../exchange.ts";
import { fill, placeholder, type Variables } from "../placeholder.ts";
import { authOf } from "../postman/auth.ts";
import { isJsonText, rawBody } from "../postman/body.ts";
import { type Block, dictionaryOf, readBlocks } from "./blocks.ts";

const METHOD = /^(get|post|put|patch|delete|head|options|trace|connect)$/;

/** What a Bruno folder and its collection give to a request. */
export interface Above {
  headers: Pair[];
  auth: Block[];
  variables: Variables;
}

/** The request of a `.bru` file, with the answers that are saved in it; none in a file about a folder. */
export function readBru(text: string, above: Above): Omit<Exchange, "number" | "request">[] {
  const blocks = readBlocks(text);
  const call = blocks.find(({ name }) => METHOD.test(name));
  if (!call) return [];
  const own = pairsIn(blocks, "vars:pre-request");
  const variables = own.length > 0 ? new Map([...above.variables, ...own]) : above.variables;
  const settings = new Map(dictionaryOf(call.text));
  const written = [...above.headers, ...pairsIn(blocks, "headers")].map(filledBy(variables));
  const mode = settings.get("auth");
  const added = authFrom(mode === "inherit" || mode === undefined ? above.auth : blocks);
  const body = bodyIn(blocks, settings.get("body") ?? "", variables, written);
  const url = fill(settings.get("url") ?? "", variables);
  const path = url.replaceAll(/\/:([\w.-]+)/g, (_, name: string) => `/${placeholder(name)}`);
  const keys = added.query.map((name) => `${encodeURIComponent(name)}=%5Bredacted%5D`).join("&");
  const sent = {
    method: call.name.toUpperCase(),
    url: keys === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${keys}`,
    headers: [...written, ...added.headers],
    ...(body && { body }),
    ...(added.auth && { auth: added.auth }),
  };
  const saved = blocks
    .filter(({ name }) => name === "example")
    .flatMap(({ text: inner }) => answerIn(inner));
  return saved.length > 0 ? saved.map((answer) => ({ ...sent, answer })) : [sent];
}

/** Lines of all blocks of a name. */
export function pairsIn(blocks: Block[], name: string): Pair[] {
  return blocks.filter((block) => block.name === name).flatMap(({ text }) => dictionaryOf(text));
}

const filledBy =
  (variables: Variables) =>
  ([name, value]: Pair): Pair => [fill(name, variables), fill(value, variables)];

function authFrom(blocks: Block[]) {
  const block = blocks.find(({ name }) => name.startsWith("auth:"));
  if (!block) return authOf(undefined);
  const type = block.name.slice("auth:".length);
  return authOf({ type, [type]: Object.fromEntries(dictionaryOf(block.text)) });
}

function bodyIn(
  blocks: Block[],
  mode: string,
  variables: Variables,
  headers: Pair[],
): Body | undefined {
  if (mode === "none") return undefined;
  const wanted =
    { formUrlEncoded: "form-urlencoded", multipartForm: "multipart-form" }[mode] ?? mode;
  const block = blocks.find(
    ({ name }) => name === `body:${wanted}` || (wanted === "" && /^body(:|$)/.test(name)),
  );
  if (!block) return undefined;
  const kind = block.name.split(":")[1] ?? "json";
  if (kind !== "form-urlencoded" && kind !== "multipart-form") {
    return rawBody(fill(block.text, variables), kind, headers);
  }
  const fields = dictionaryOf(block.text).map(([name, value]) => {
    const isFile = value.startsWith("@file(");
    return { name: fill(name, variables), value: isFile ? "" : fill(value, variables), isFile };
  });
  const type =
    kind === "multipart-form" ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return bodyOfFields(fields, type);
}

/** The answer of a saved example. */
function answerIn(text: string): Answer[] {
  const response = readBlocks(text).find(({ name }) => name === "response");
  const inner = readBlocks(response?.text ?? "");
  const status = Number(new Map(pairsIn(inner, "status")).get("code"));
  if (!(status >= 100)) return [];
  const headers = pairsIn(inner, "headers");
  const body = inner.find(({ name }) => name === "body")?.text ?? "";
  const type = new Map(dictionaryOf(body)).get("type") ?? "";
  // Older versions write an object's members between the braces of the block.
  const members = body.trim() !== "" && isJsonText(`{${body}}`) ? `{${body}}` : undefined;
  const content = /content:\s*'''\n?([\s\S]*?)'''/.exec(body)?.[1] ?? members;
  return [{ status, headers, ...(content && { body: rawBody(content, type, headers) }) }];
}
