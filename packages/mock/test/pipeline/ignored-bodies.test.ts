import { operationsOf, requestBodyOf } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { documentedVendors } from "../support/documented.ts";
import { logIn } from "../support/log-in.ts";
import { wrongRequests } from "../support/wrong-requests.ts";

const mock = await createMock({ check: true });
const vendors = await documentedVendors();

describe.each(vendors)("an operation of $name that documents no body", (vendor) => {
  const bodiless = operationsOf(vendor.document)
    .filter(({ operation }) => requestBodyOf(vendor.document, operation) === undefined)
    .map(({ operation }) => operation.operationId);
  const operations = vendor.operations.filter(({ operationId }) => bodiless.includes(operationId));

  it.each(operations)("ignores one, and the journal says so: $operationId", async (operation) => {
    const listing = mock.listVendors("http://mock.test").find(({ name }) => name === vendor.name);
    if (!listing) throw new Error(`the mock does not list ${vendor.name}`);
    const { method } = operation;

    async function ask(text: string | undefined, type: string) {
      const session = mock.sessionOf(crypto.randomUUID());
      const keys = await logIn(listing as never, session.fetch);
      const [request] = wrongRequests(operation, keys, {});
      const { pathname, search } = new URL((listing?.baseUrl ?? "") + request?.target);
      const body = text === undefined ? undefined : new TextEncoder().encode(text);
      const answer = await mock.handle({
        method,
        path: pathname,
        search,
        headers: {
          ...request?.headers,
          "content-type": type,
          ...(body && { "content-length": String(body.length) }),
          "x-mock-session": session.session,
        },
        body,
      });
      const [entry] = await session.requests();
      return { status: answer.status, note: entry?.note };
    }

    const json = "application/json";
    const { status } = await ask(undefined, json);
    const note = "the body was ignored: the document has none for this operation";
    for (const text of ["{}", "[1]", '""', "null"]) {
      expect([text, await ask(text, json)]).toEqual([text, { status, note }]);
    }
  });
});
