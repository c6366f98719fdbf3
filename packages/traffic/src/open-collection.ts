import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isNode, type Node, nestsDeeper } from "@carespec/document";
import { parse } from "yaml";
import { bodyOfFields } from "./body.ts";
import type { Answer, Body, Exchange, Pair } from "./exchange.ts";
import { fill, placeholder, type Variables } from "./placeholder.ts";
import { authOf } from "./postman/auth.ts";
import { rawBody } from "./postman/body.ts";
import { isEnabled, settingsOf } from "./postman/settings.ts";
import { readTextFile } from "./read-text-file.ts";

const NOTHING: Above = { auth: undefined, headers: [], variables: [] };

type Unnumbered = Omit<Exchange, "number" | "request">;

/** The requests of an OpenCollection folder, whose files are YAML. Files that are none are passed over. */
export function readOpenCollectionFolder(folder: string, environment: Variables): Exchange[] {
  return numbered(inFolder(folder, NOTHING, environment));
}

/** The requests of an OpenCollection in one file. */
export function readOpenCollection(root: Node, environment: Variables): Exchange[] {
  return numbered(inItems([root], NOTHING, environment));
}

interface Above {
  auth: unknown;
  headers: Pair[];
  variables: Pair[];
}

function inFolder(folder: string, above: Above, variables: Variables): Unnumbered[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
  const nodes = files.map(({ name }) => parsed(join(folder, name)));
  const own = nodes.find(
    (node, at) => /^(opencollection|folder)\./.test(files[at]?.name ?? "") && node,
  );
  const below = own ? belowOf(own, above) : above;
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules$|environments$)/.test(entry.name),
  );
  return [
    ...inItems(
      nodes.filter((node) => node !== undefined),
      below,
      variables,
    ),
    ...folders.flatMap(({ name }) => inFolder(join(folder, name), below, variables)),
  ];
}

function parsed(file: string): Node | undefined {
  try {
    const value: unknown = parse(readTextFile(file, "a request of a collection"));
    return isNode(value) && !nestsDeeper(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function inItems(items: unknown, above: Above, variables: Variables): Unnumbered[] {
  return (Array.isArray(items) ? items : []).filter(isNode).flatMap((item) => {
    const { http, examples } = item;
    if (!isNode(http)) return inItems(item.items, belowOf(item, above), variables);
    const runtime = isNode(item.runtime) ? item.runtime : {};
    const own = [...above.variables, ...settingsOf(runtime.variables)];
    const all = own.length > 0 ? new Map([...own, ...variables]) : variables;
    const sent = sentOf(http, runtime, above, all);
    const answers = (Array.isArray(examples) ? examples : []).flatMap((each) =>
      answerOf(each, all),
    );
    return answers.length > 0 ? answers.map((answer) => ({ ...sent, answer })) : [sent];
  });
}

function belowOf({ request, auth }: Node, above: Above): Above {
  const own = isNode(request) ? request : {};
  return {
    auth: own.auth ?? auth ?? above.auth,
    headers: [...above.headers, ...settingsOf(own.headers)],
    variables: [...above.variables, ...settingsOf(own.variables)],
  };
}

function sentOf(http: Node, runtime: Node, above: Above, variables: Variables): Unnumbered {
  const pairs = [...above.headers, ...settingsOf(http.headers)];
  const headers = pairs.map(
    ([name, value]): Pair => [fill(name, variables), fill(value, variables)],
  );
  const given = http.auth ?? runtime.auth;
  const added = authOf(authBlock(given === undefined || given === "inherit" ? above.auth : given));
  const body = bodyOf(http.body, variables, headers);
  return {
    method: String(http.method ?? "GET").toUpperCase(),
    url: urlOf(http, variables, added.query),
    headers: [...headers, ...added.headers],
    ...(body && { body }),
    ...(added.auth && { auth: added.auth }),
  };
}

/** Settings stand beside the type, or below its name. */
function authBlock(auth: unknown): unknown {
  if (!isNode(auth) || typeof auth.type !== "string") return auth;
  const own = auth[auth.type];
  return { type: auth.type, [auth.type]: isNode(own) ? own : auth };
}

function urlOf({ url, params }: Node, variables: Variables, keys: string[]): string {
  const [base = "", search = ""] = fill(String(url ?? ""), variables).split(/\?(.*)/s);
  const path = base.replaceAll(/\/:([\w.-]+)/g, (_, name: string) => `/${placeholder(name)}`);
  const ofQuery = isNode(params) ? params.query : params;
  const listed = (Array.isArray(ofQuery) ? ofQuery : []).filter(isNode).filter(isEnabled);
  const query = settingsOf(listed.filter(({ type }) => type !== "path")).map(
    ([name, value]) =>
      `${encodeURIComponent(name)}=${fill(value, variables).replaceAll(/[&#+]/g, encodeURIComponent)}`,
  );
  const all = [
    listed.length > 0 ? query.join("&") : search,
    ...keys.map((name) => `${encodeURIComponent(name)}=%5Bredacted%5D`),
  ];
  const written = all.filter((part) => part !== "").join("&");
  return written === "" ? path : `${path}?${written}`;
}

function bodyOf(written: unknown, variables: Variables, headers: Pair[]): Body | undefined {
  const body = Array.isArray(written) ? selectedOf(written) : written;
  if (!isNode(body)) return undefined;
  const { type, data } = body;
  if (type === "form-urlencoded" || type === "multipart-form") {
    const fields = (Array.isArray(data) ? data : [])
      .filter(isNode)
      .filter(isEnabled)
      .map((field) => ({
        name: String(field.name),
        value: field.type === "file" ? "" : fill(String(field.value ?? ""), variables),
        isFile: field.type === "file",
      }));
    return bodyOfFields(
      fields,
      type === "multipart-form" ? "multipart/form-data" : "application/x-www-form-urlencoded",
    );
  }
  if (typeof data !== "string" || data.trim() === "") return undefined;
  return rawBody(fill(data, variables), String(type ?? ""), headers);
}

/** Of several bodies, the one that is sent. */
function selectedOf(variants: unknown[]): unknown {
  const nodes = variants.filter(isNode);
  return (nodes.find(({ selected }) => selected === true) ?? nodes[0])?.body;
}

function answerOf(example: unknown, variables: Variables): Answer[] {
  if (!isNode(example) || !isNode(example.response)) return [];
  const { status, headers, body } = example.response;
  const pairs = settingsOf(headers);
  const found = bodyOf(isNode(body) ? body : { data: body }, variables, pairs);
  return Number(status) >= 100
    ? [{ status: Number(status), headers: pairs, ...(found && { body: found }) }]
    : [];
}

function numbered(found: Unnumbered[]): Exchange[] {
  return found.map((exchange, at) => ({ ...exchange, number: at + 1, request: at + 1 }));
}
