import type { OpenApiDocument } from "@carespec/document";
import { createMock } from "@carespec/mock";
import {
  createMyStrengthClient,
  type MyStrengthCredentials,
  type ProvisionalMyStrengthOptions,
} from "../../src/index.ts";
import { totpOf } from "../../src/totp.ts";

/**
 * A real mock server on a free port, its document, and clients that know its credentials. A code
 * logs in once, so each client has its own mock session, unless it is given a base URL.
 */
export async function startMock() {
  const mock = await createMock({ vendors: ["mystrength"] });
  const { url, close } = await mock.listen(0);
  const [vendor] = mock.listVendors(url);
  if (!vendor) throw new Error("the mock does not list mystrength");
  const { baseUrl } = vendor;
  const baseUrlOf = (session: string) => baseUrl.replace(url, `${url}/__session/${session}`);
  const ownBaseUrl = () => baseUrlOf(crypto.randomUUID());
  /** The base URL of a vendor whose clock is ahead. */
  async function aheadBaseUrl(advanceMs: number): Promise<string> {
    const session = crypto.randomUUID();
    await mock.sessionOf(session).changeClock({ advanceMs });
    return baseUrlOf(session);
  }
  const credentials = vendor.credentials as Record<keyof MyStrengthCredentials, string>;
  const document = (await (await fetch(vendor.document)).json()) as OpenApiDocument;

  function createClient(options: Partial<ProvisionalMyStrengthOptions> = {}) {
    const own = { ...credentials, baseUrl: ownBaseUrl() };
    return createMyStrengthClient({ ...own, ...options, provisional: true });
  }
  return {
    aheadBaseUrl,
    baseUrl,
    close,
    createClient,
    credentials,
    document,
    /** The demo secret's current code. */
    currentCode: async () => (await totpOf(credentials.totpSecret)).code,
  };
}
