import { UserError } from "@carespec/command";
import type { Asker } from "../cli/ask.ts";
import type { Exchange } from "./exchange.ts";

const METHODS = /^(GET|POST|PUT|PATCH|DELETE)$/;

/** Asks for the first operation of a vendor of which there is no document. */
export async function askFirstOperation(
  asker: Asker,
  baseUrl: string | undefined,
): Promise<Exchange[]> {
  const [method, path] = await asker.ask(
    "First operation: method and path",
    "GET /things",
    readCall,
  );
  const answer = await asker.ask(
    "What it answers, as JSON",
    '[{"id":"1","name":"Example"}]',
    readJson,
  );
  const server = baseUrl ?? "https://api.example";
  const status = method === "POST" ? 201 : 200;
  const content = { type: "application/json", text: answer };
  return [
    {
      ...{ method, server, path, query: [], status, answer: content },
      ...(/^(POST|PUT|PATCH)$/.test(method) && { body: content }),
    },
  ];
}

function readCall(text: string): [method: string, path: string] {
  const [method = "", path = "", more] = text.trim().split(/\s+/);
  if (METHODS.test(method.toUpperCase()) && path.startsWith("/") && more === undefined) {
    return [method.toUpperCase(), path];
  }
  throw new UserError(`"${text}" is not a method and a path: write it as GET /things/{thingId}`);
}

function readJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new UserError(`not JSON: ${(error as Error).message}`);
  }
}
