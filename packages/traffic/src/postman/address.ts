import { isNode, type Node } from "@carespec/document";
import { fill, placeholder, type Variables } from "../placeholder.ts";
import { isEnabled, settingsOf } from "./settings.ts";

/**
 * Where a request goes: a text, or an object of parts. Parts that are switched off are left out, and
 * `:id` in a path is a placeholder.
 */
export function addressOf(url: unknown, variables: Variables): string {
  const [written = "", search = ""] = writtenOf(url).split(/\?(.*)/s);
  const [before = ""] = written.split("#", 1);
  const base = fill(before, variables);
  const named = base.replaceAll(/\/:([\w.-]+)/g, (_, name: string) => `/${placeholder(name)}`);
  const query = queryOf(url, search, variables);
  return query === "" ? named : `${named}?${query}`;
}

function writtenOf(url: unknown): string {
  if (typeof url === "string") return url;
  if (!isNode(url)) return "";
  if (typeof url.raw === "string" && url.raw !== "") return url.raw;
  const host = listOf(url.host).join(".");
  const port = url.port === undefined ? "" : `:${url.port}`;
  const path = listOf(url.path).join("/");
  const protocol = url.protocol === undefined ? "" : `${url.protocol}://`;
  return `${protocol}${host}${port}${path.startsWith("/") ? "" : "/"}${path}`;
}

function queryOf(url: unknown, search: string, variables: Variables): string {
  if (!isNode(url) || !Array.isArray(url.query)) return fill(search, variables);
  const pairs = settingsOf(url.query.filter(isNode).filter(isEnabled));
  return pairs
    .map(([name, value]) => `${escaped(fill(name, variables))}=${escaped(fill(value, variables))}`)
    .join("&");
}

/** Only what would end a value early: the rest is written as it is sent. */
function escaped(text: string): string {
  return text.replaceAll(/[&#+]/g, encodeURIComponent);
}

function listOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return (Array.isArray(part) ? part : []).map((each) =>
    isNode(each) ? String((each as Node).value ?? "") : String(each),
  );
}
