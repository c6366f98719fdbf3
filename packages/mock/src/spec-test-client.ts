import { UserError } from "@carespec/command";
import { createMock, type Mock } from "./create-mock.ts";
import { openTestSession, type TestClient } from "./test-vendor.ts";
import { SPEC_VENDOR } from "./vendors/spec-name.ts";

/** A factory of clients, such as `createApiClient` of a generated folder. */
type ClientFactory = (options: never) => object;

/** What a factory requires besides the mock's address: credentials, mostly. */
type OwnOptions<Create extends ClientFactory> = Omit<
  NonNullable<Parameters<Create>[0]>,
  "baseUrl" | "fetch"
>;

/**
 * Makes a generated client of any document, which talks to a mock of it in this process, in its own
 * session: what the client writes shows in what it reads. Credentials may be any word.
 *
 * @param document - the document's path, of OpenAPI 3 or Swagger 2.0; or a mock that was made with
 *   `createMock({ spec: { file, stateful: true }, … })`, to share it or give it more options
 * @param createClient - `createApiClient` of the generated folder
 * @param options - options of the client, without `baseUrl` and `fetch`
 * @throws UserError for a document that cannot be served, or a mock that serves none from its state
 * @example
 * const { client, close } = await createSpecTestClient("openapi.yaml", createApiClient);
 */
export async function createSpecTestClient<Create extends ClientFactory>(
  document: string | Mock,
  createClient: Create,
  ...[options]: Record<never, never> extends OwnOptions<Create>
    ? [options?: OwnOptions<Create>]
    : [options: OwnOptions<Create>]
): Promise<TestClient<ReturnType<Create>>> {
  const isFile = typeof document === "string";
  const mock = isFile ? await createMock({ spec: { file: document, stateful: true } }) : document;
  if (!mock.listVendors("").some(({ name }) => name === SPEC_VENDOR)) {
    const remedy = "create it with spec: { file, stateful: true }";
    throw new UserError(`the given mock serves no document from its state: ${remedy}`);
  }
  const opened = await openTestSession(mock, SPEC_VENDOR, isFile);
  const { baseUrl, fetch } = opened;
  const client = createClient({ ...options, baseUrl, fetch } as never) as ReturnType<Create>;
  return { ...opened, client };
}
