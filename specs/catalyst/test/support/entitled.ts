import type { Mock } from "@carespec/mock";
import { basic } from "@carespec/test-support/basic";

/** The headers that Catalyst requires in every request. */
export function entitled(mock: Mock): Record<string, string> {
  const [listing] = mock.listVendors("http://mock.test").filter(({ name }) => name === "catalyst");
  const { organizationId, token } = listing?.credentials ?? {};
  return {
    Authorization: basic(organizationId, token),
    "User-Agent": "mock-tests",
    "Content-Type": "application/json",
  };
}
