import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { UserError } from "@carespec/command";

/** How a server listens, besides its port and host. */
export interface ListenOptions {
  /** Serves HTTPS with this certificate, and those of its issuers behind it, and its key, as PEM. */
  tls?: { cert: string; key: string } | undefined;
  /** Listens on a Unix socket at this path instead of a port. */
  socket?: string | undefined;
  /**
   * The session of requests that name none, asked for each of them: for a server that one test at a time
   * uses. Default: `default`.
   */
  session?: (() => string) | undefined;
}

/** What the command line says about it. */
export interface ListenFlags {
  tlsCert?: string;
  tlsKey?: string;
  socket?: string;
}

/**
 * The options that the command line asks for.
 *
 * @param isGiven - whether an option is on the command line
 * @throws UserError for files that hold no certificate and its key, or options that do not fit
 */
export function readListenOptions(
  { tlsCert, tlsKey, socket }: ListenFlags,
  isGiven: (option: "port" | "host") => boolean,
): ListenOptions {
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    const [given, missing] = tlsCert ? ["--tls-cert", "--tls-key"] : ["--tls-key", "--tls-cert"];
    throw new UserError(`${given} needs ${missing} FILE as well`);
  }
  const needless = (["port", "host"] as const).find(isGiven);
  if (socket !== undefined && needless) {
    throw new UserError(`--${needless} has no effect on --socket: leave one of them out`);
  }
  if (tlsCert === undefined || tlsKey === undefined) return { socket };
  const tls = { cert: readPem(tlsCert), key: readPem(tlsKey) };
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new UserError(
      `${tlsCert} and ${tlsKey} are not a certificate and its key (${(error as Error).message}): give both as PEM`,
    );
  }
  return { socket, tls };
}

function readPem(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UserError(`cannot read ${file}: check that the file exists and is readable`);
  }
}
