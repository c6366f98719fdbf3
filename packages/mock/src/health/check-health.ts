import { UserError } from "@carespec/command";
import { type AddressQuestion, askAddress } from "../remote/ask-address.ts";

/** Longest wait: container runtimes ask often, and wait no longer themselves. */
const PATIENCE_MS = 5_000;

/**
 * Asks a mock for its health; resolves with a line that says so.
 *
 * @throws UserError where nothing answers there, something else than a mock, or a mock that cannot reach its state
 */
export async function checkHealth(
  url: string,
  { isOwn = false }: Pick<AddressQuestion, "isOwn"> = {},
): Promise<string> {
  const answer = await askAddress({ url, path: "health", patienceMs: PATIENCE_MS, isOwn });
  const { status, detail } = read(answer.text);
  if (answer.status === 200 && status === "ok") return `${url} can answer`;
  if (detail !== undefined) throw new UserError(`the mock at ${url} cannot answer: ${detail}`);
  throw new UserError(`${url} answers ${answer.status}: give the address of a mock with --url`);
}

function read(text: string): { status?: unknown; detail?: string } {
  try {
    const { status, detail } = JSON.parse(text) as { status?: unknown; detail?: unknown };
    return { status, ...(typeof detail === "string" && { detail }) };
  } catch {
    return {};
  }
}
