import { afterAll, beforeAll } from "vitest";
import { type Answer, ask, type Question } from "./ask.ts";

/** One vendor's mock, served on a free port for the test file. */
export interface VendorServer {
  /** The vendor's base URL on the mock. */
  readonly baseUrl: string;
  readonly credentials: Record<string, string>;
  /** Asks below the base URL, sending no header but those given. */
  ask(question: Question): Promise<Answer>;
}

/** The used part of `createMock`, which is passed in because the mock depends on this package. */
type CreateMock = (options: { vendors: string[] }) => Promise<{
  listen(port: number): Promise<{ url: string; close(): Promise<void> }>;
  listVendors(origin: string): { baseUrl: string; credentials: Record<string, string> }[];
}>;

/** Starts one vendor's mock before the file's tests and stops it after them. */
export function serveVendor(createMock: CreateMock, name: string): VendorServer {
  let close: () => Promise<void>;
  let baseUrl = "";
  const credentials: Record<string, string> = {};
  beforeAll(async () => {
    const mock = await createMock({ vendors: [name] });
    const server = await mock.listen(0);
    close = server.close;
    const [listing] = mock.listVendors(server.url);
    if (!listing) throw new Error(`the mock does not list ${name}`);
    baseUrl = listing.baseUrl;
    Object.assign(credentials, listing.credentials);
  });
  afterAll(() => close());
  return {
    get baseUrl() {
      return baseUrl;
    },
    credentials,
    ask: (question) => ask(baseUrl, question),
  };
}
