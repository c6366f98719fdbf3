/** Why a server gave no answer, in words. */
const CAUSES: readonly [code: RegExp, cause: string][] = [
  [/^ECONNREFUSED$/, "nothing listens there"],
  [/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, "there is no such host"],
  [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, "it did not answer in time"],
  [/^(EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/, "there is no way to it from here"],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, "it closed the connection"],
  [/CERT|TLS|SSL|SELF_SIGNED/, "its certificate or its TLS is not accepted"],
];

/** A request that got no answer at all. */
export interface Unreachable {
  /** Scheme, host and port that was asked. */
  origin: string;
  /** For example "nothing listens there (ECONNREFUSED)". */
  cause: string;
}

/** Tells why `fetch` got no answer. */
export function unreachable(target: string, error: unknown): Unreachable {
  const { origin } = new URL(target);
  const { name, message, cause } = error as Error & { cause?: Error & { code?: string } };
  if (name === "TimeoutError") return { origin, cause: "it did not answer in time" };
  // An address of several hosts fails with one error for each.
  const [inner] = (cause as AggregateError | undefined)?.errors ?? [];
  const code = String(cause?.code ?? inner?.code ?? "");
  const [, words] = CAUSES.find(([pattern]) => pattern.test(code)) ?? [];
  if (words !== undefined) return { origin, cause: `${words} (${code})` };
  const reason = cause?.message || message;
  return { origin, cause: reason === "bad port" ? "`fetch` refuses this port" : reason };
}
