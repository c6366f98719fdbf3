import { loadVendorFacts, valueAt } from "@carespec/document";
import type { VendorListing } from "../../src/index.ts";

/** A vendor's client, of which only the first call is known here. */
export interface VendorClient {
  /** The call's operationId. */
  operationId: string;
  /** How many items the mock's data put into the list that the call finds. */
  items: number;
  /** Calls the vendor; resolves with that list. */
  call(): Promise<unknown>;
}

type Client = Record<string, (input?: object) => Promise<unknown>>;

/** Creates the client of `@carespec/<vendor>` with the demo credentials and other options. */
export async function openVendorClient(
  { name, credentials }: Pick<VendorListing, "name" | "credentials">,
  options: object = {},
): Promise<VendorClient> {
  const facts = (await loadVendorFacts(name)).client;
  const required = Object.entries(facts.options ?? {}).map(([key, code]) => [key, evaluate(code)]);
  const module = await import(`@carespec/${name}`);
  const create = module[facts.factory] as (options: object) => Client;
  const client = create({ ...credentials, ...Object.fromEntries(required), ...options });
  const { operationId, input, finds } = facts.firstCall;
  return {
    operationId,
    items: finds?.items ?? 1,
    async call() {
      const found = await client[operationId]?.(input);
      return finds ? valueAt(found, `#${finds.pointer}`) : [found];
    },
  };
}

/** The value of an option that the facts give as JavaScript. */
function evaluate(code: string): unknown {
  return new Function(`return ${code}`)();
}
