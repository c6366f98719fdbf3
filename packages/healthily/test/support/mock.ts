import type { OpenApiDocument } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { createHealthilyClient, type HealthilyOptions } from "../../src/index.ts";

type DemoCredentials = Record<"partnerId" | "secret" | "apiKey", string>;

/** A real mock server on a free port, its document, and clients that know its credentials. */
export async function startMock() {
  const mock = await createMock({ vendors: ["healthily"], check: true });
  const { url, close } = await mock.listen(0);
  const [vendor] = mock.listVendors(url);
  if (!vendor) throw new Error("the mock does not list healthily");
  const { baseUrl } = vendor;
  const credentials = vendor.credentials as DemoCredentials;
  const document = (await (await fetch(vendor.document)).json()) as OpenApiDocument;

  function createClient(options: Partial<HealthilyOptions> = {}) {
    return createHealthilyClient({
      ...credentials,
      baseUrl,
      acceptTerms: () => true,
      ...options,
    });
  }
  /** Lets time pass at the vendor's. */
  const advance = (advanceMs: number) => mock.changeClock({ advanceMs });

  return { advance, baseUrl, close, createClient, credentials, document };
}
