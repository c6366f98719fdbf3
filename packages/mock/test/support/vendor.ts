import { afterAll, beforeAll } from "vitest";
import { createMock, type Listening } from "../../src/index.ts";
import { type Answer, ask, type Question } from "./ask.ts";

/** One vendor's mock, served on a free port for the test file. */
export interface VendorServer {
  /** The vendor's base URL on the mock. */
  readonly baseUrl: string;
  readonly credentials: Record<string, string>;
  /** Asks below the base URL, sending no header but those given. */
  ask(question: Question): Promise<Answer>;
}

/** Starts one vendor's mock before the file's tests and stops it after them. */
export function serveVendor(name: string): VendorServer {
  let server: Listening;
  let baseUrl = "";
  const credentials: Record<string, string> = {};
  beforeAll(async () => {
    const mock = await createMock({ vendors: [name] });
    server = await mock.listen(0);
    const [listing] = mock.listVendors(server.url);
    if (!listing) throw new Error(`the mock does not list ${name}`);
    baseUrl = listing.baseUrl;
    Object.assign(credentials, listing.credentials);
  });
  afterAll(() => server.close());
  return {
    get baseUrl() {
      return baseUrl;
    },
    credentials,
    ask: (question) => ask(baseUrl, question),
  };
}

/** `Authorization` for HTTP Basic. */
export function basic(user: string | undefined, password: string | undefined): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
