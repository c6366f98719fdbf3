import { isNode } from "@carespec/document";
import type { Exchange, Pair } from "../exchange.ts";
import { placeholder } from "../placeholder.ts";
import { settingsOf } from "./settings.ts";

/** What credentials add to a request. Their values stay behind. */
export interface AddedByAuth {
  headers: Pair[];
  query: string[];
  auth?: Exchange["auth"];
}

const NOTHING: AddedByAuth = { headers: [], query: [] };

/** Reads the block `auth` of a request or a folder. */
export function authOf(auth: unknown): AddedByAuth {
  if (!isNode(auth) || typeof auth.type !== "string") return NOTHING;
  const settings = new Map(settingsOf(auth[auth.type]));
  if (/^(no|inherit|none)/.test(auth.type)) return NOTHING;
  if (auth.type === "apikey") return keyOf(settings);
  const scheme = auth.type === "basic" ? "Basic" : "Bearer";
  const value = `${scheme} ${placeholder("credential")}`;
  return {
    headers: [["Authorization", value]],
    query: [],
    auth: auth.type === "basic" ? "basic" : "bearer",
  };
}

function keyOf(settings: Map<string, string>): AddedByAuth {
  const name = settings.get("key") || "X-Api-Key";
  const isQuery = (settings.get("in") ?? settings.get("placement")) === "query";
  if (isQuery) return { headers: [], query: [name] };
  return { headers: [[name, placeholder("credential")]], query: [], auth: { header: name } };
}
