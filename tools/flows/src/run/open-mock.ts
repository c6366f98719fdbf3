import { UserError } from "@carespec/command";
import { createMock } from "@carespec/mock";

/** A mock lists its vendors at once; what takes longer is not one. */
const LONGEST_MS = 5_000;

/** A mock of the vendors, and what it lists of each. */
export interface OpenMock {
  listings: { name: string; baseUrl: string; credentials: Record<string, string> }[];
  close(): Promise<void>;
}

/** Starts a mock of all vendors on a free port of this machine. */
export async function startMock(): Promise<OpenMock> {
  const mock = await createMock();
  const server = await mock.listen(0);
  return { listings: await listingsOf(server.url), close: server.close };
}

/**
 * Asks a mock that runs already for its vendors.
 *
 * @throws UserError where it does not answer as a mock
 */
export async function findMock(url: string): Promise<OpenMock> {
  return { listings: await listingsOf(url), close: async () => {} };
}

async function listingsOf(url: string): Promise<OpenMock["listings"]> {
  try {
    const answer = await fetch(`${url.replace(/\/$/, "")}/__mock/vendors`, {
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const { vendors } = (await answer.json()) as { vendors: OpenMock["listings"] };
    if (Array.isArray(vendors)) return vendors;
  } catch {
    // Told below.
  }
  throw new UserError(
    `no mock answers at ${url}: start one with \`npm run mock\`, and give its URL`,
  );
}
