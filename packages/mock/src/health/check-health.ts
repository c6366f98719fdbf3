import { UserError } from "@carespec/command";

/** Longest wait: container runtimes ask often, and wait no longer themselves. */
const PATIENCE_MS = 5_000;

/**
 * Asks a mock for its health; resolves with a line that says so.
 *
 * @throws UserError where nothing answers there, something else than a mock, or a mock that cannot reach its state
 */
export async function checkHealth(url: string): Promise<string> {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) {
    throw new UserError(`"${url}" is not a mock's address: give one like http://127.0.0.1:4010`);
  }
  const address = new URL(`${base.pathname.replace(/\/+$/, "")}/__mock/health`, base);
  let answer: { status: number; text: string };
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    answer = { status: response.status, text: await response.text() };
  } catch {
    throw new UserError(`no mock answers at ${url}: start it, or give its address with --url`);
  }
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
