import { UserError } from "@carespec/command";

/** Longer documents are not fetched: the largest public ones have some 15 MB. */
const MOST_BYTES = 50 * 1_024 * 1_024;
const TIME_LIMIT_MS = 10_000;

/**
 * Fetches a document. A redirect is followed within the same origin only.
 *
 * @throws UserError for everything else that is not a success
 */
export async function fetchText(address: URL): Promise<string> {
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    return await read(address, signal, 5);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = signal.aborted
      ? `no answer within ${TIME_LIMIT_MS / 1_000} seconds`
      : causeOf(error as Error);
    throw cannotFetch(address, reason);
  }
}

async function read(address: URL, signal: AbortSignal, redirects: number): Promise<string> {
  const headers = { "user-agent": "carespec-mock" };
  const response = await fetch(address, { signal, redirect: "manual", headers });
  const location = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && location !== null) {
    const target = URL.canParse(location, address) ? new URL(location, address) : undefined;
    if (target?.origin !== address.origin) {
      throw cannotFetch(address, `it redirects to ${target?.origin ?? "an invalid address"}`);
    }
    if (redirects === 0) throw cannotFetch(address, "it redirects too often");
    return read(target, signal, redirects - 1);
  }
  if (!response.ok) throw cannotFetch(address, `it answers ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw cannotFetch(address, `it is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function cannotFetch(address: URL, reason: string): UserError {
  return new UserError(`cannot fetch the document ${address.href}: ${reason}; check the address`);
}

function causeOf({ message, cause }: Error): string {
  const text = cause instanceof Error ? cause.message || message : message;
  return text.replaceAll(/\s*\n\s*/g, " ");
}
