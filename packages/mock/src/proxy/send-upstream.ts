import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { MAX_BODY_BYTES } from "../http/body-limit.ts";
import { type Address, checkedAddresses, UpstreamNotAllowed } from "./upstream-address.ts";

/** A request to an upstream. */
export interface UpstreamRequest {
  method: string;
  /** Path and query below the upstream's base URL. */
  path: string;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  /** Calls back when the client no longer waits. */
  onAbandoned?: ((notify: () => void) => void) | undefined;
}

/** The rest of a body that is too long to be held. */
export interface BodyRest {
  /** The bytes behind those that were read, until the upstream ends them, fails or is silent for too long. */
  bytes: AsyncIterable<Uint8Array>;
  /** To be called where nobody reads it. */
  drop(): void;
}

/** What an upstream answered; its body is as it was sent. */
export interface UpstreamAnswer {
  status: number;
  /** With lower-case names; several of one name are joined. */
  headers: Record<string, string>;
  setCookies: readonly string[];
  body: Buffer;
  /** Where there is more than `body`, which then has the first {@link MAX_BODY_BYTES} or a few more. */
  rest?: BodyRest;
}

/** An answer whose body is too long to be held. */
export type LongAnswer = UpstreamAnswer & { rest: BodyRest };

/** Whether there is more of an answer's body than was read. */
export function isLong(answer: UpstreamAnswer): answer is LongAnswer {
  return answer.rest !== undefined;
}

/** Why there is no answer of the upstream. */
export class UpstreamFailure extends Error {
  override name = "UpstreamFailure";
  readonly status: 502 | 504;

  constructor(status: 502 | 504, message: string) {
    super(message);
    this.status = status;
  }
}

/** How to send. */
export interface SendOptions {
  base: URL;
  isAllowed: boolean;
  timeoutMs: number;
}

/**
 * Sends a request to an upstream. Redirects are not followed.
 *
 * @throws UpstreamFailure with cause and remedy where no whole answer comes in time
 */
export async function sendUpstream(
  request: UpstreamRequest,
  { base, isAllowed, timeoutMs }: SendOptions,
): Promise<UpstreamAnswer> {
  const stop = new AbortController();
  const late = new UpstreamFailure(
    504,
    `the upstream ${base.origin} has not answered within ${timeoutMs} ms: check it, or raise --upstream-timeout`,
  );
  const timer = setTimeout(() => stop.abort(late), timeoutMs);
  const gone = new UpstreamFailure(502, "the client has left");
  request.onAbandoned?.(() => stop.abort(gone));
  try {
    const addresses = await checkedAddresses(base, isAllowed);
    return await exchange(request, { base, addresses, timeoutMs, signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error instanceof UpstreamFailure ? error : failureOf(base, error as Error);
  } finally {
    clearTimeout(timer);
  }
}

/** A request that may be sent. */
interface Sending {
  base: URL;
  addresses: Address[];
  timeoutMs: number;
  signal: AbortSignal;
}

function exchange(
  { method, path, headers, body }: UpstreamRequest,
  { base, addresses, timeoutMs, signal }: Sending,
): Promise<UpstreamAnswer> {
  const send = base.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = send({
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ""),
      port: base.port,
      method,
      path: base.pathname.replace(/\/$/, "") + path,
      headers: {
        ...headers,
        host: base.host,
        ...(body ? { "content-length": body.byteLength } : {}),
      },
      agent: false,
      signal,
      // To the addresses that were checked, whatever the name means by now.
      lookup: (_host, options, done) => {
        const [first] = addresses;
        if (options.all) done(null, addresses);
        else done(null, first?.address ?? "", first?.family);
      },
    });
    outgoing.once("error", reject);
    outgoing.once("response", (incoming) => read(incoming, timeoutMs).then(resolve, reject));
    outgoing.end(body);
  });
}

async function read(incoming: IncomingMessage, timeoutMs: number): Promise<UpstreamAnswer> {
  const source = (incoming as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let size = 0;
  let isWhole = false;
  while (size <= MAX_BODY_BYTES) {
    const { done, value } = await source.next();
    isWhole = done ?? false;
    if (isWhole) break;
    size += (value as Buffer).length;
    chunks.push(value as Buffer);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return {
    status: incoming.statusCode ?? 502,
    headers,
    setCookies: incoming.headers["set-cookie"] ?? [],
    body: Buffer.concat(chunks),
    ...(isWhole ? {} : { rest: restOf(incoming, source, timeoutMs) }),
  };
}

function restOf(
  incoming: IncomingMessage,
  source: AsyncIterator<Buffer>,
  timeoutMs: number,
): BodyRest {
  incoming.setTimeout(timeoutMs, () => incoming.destroy());
  return {
    bytes: { [Symbol.asyncIterator]: () => source },
    drop: () => void incoming.destroy(),
  };
}

function failureOf(base: URL, error: Error): UpstreamFailure {
  if (error instanceof UpstreamNotAllowed) return new UpstreamFailure(502, error.message);
  const { code } = error as NodeJS.ErrnoException;
  const cause = error.message || causeOf(error) || String(code);
  const remedy = /CERT|TLS|SSL|SELF_SIGNED/.test(String(code))
    ? "check its certificate; NODE_EXTRA_CA_CERTS names a file of further authorities"
    : "start it, or give its address with --upstream";
  return new UpstreamFailure(
    502,
    `the upstream ${base.origin} does not answer (${cause.replaceAll(/\s+/g, " ")}): ${remedy}`,
  );
}

/** The first of several attempts to connect. */
function causeOf(error: Error): string | undefined {
  return error instanceof AggregateError
    ? (error.errors[0] as Error | undefined)?.message
    : undefined;
}
