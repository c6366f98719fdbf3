import { request as overHttp } from "node:http";
import { request as overTls } from "node:https";
import { UserError } from "@carespec/command";
import { readSocketAddress } from "./socket-address.ts";

/** What is asked of a mock that runs elsewhere. */
export interface AddressQuestion {
  /** `http://…`, `https://…`, or `unix:` or `unix+tls:` and the path of a socket, as the mock prints it. */
  url: string;
  /** Below `/__mock/`, with its query. */
  path: string;
  headers?: Record<string, string>;
  patienceMs: number;
  /** Whether the address is this machine's own, whose certificate is not checked. Default: where its name says so. */
  isOwn?: boolean;
}

/** What an address answered. */
export interface AddressAnswer {
  status: number;
  text: string;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Asks a mock over HTTP, TLS or a Unix socket. On this machine, the certificate of a test's mock is not
 * checked: nobody else can listen there.
 *
 * @throws UserError where the address is not one, nothing answers in time, or the certificate is not trusted
 */
export async function askAddress(question: AddressQuestion): Promise<AddressAnswer> {
  const { url } = question;
  try {
    return await ask(question);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code = "" } = error as { code?: string };
    if (/CERT|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
      const remedy = "name it, or its issuer's, in NODE_EXTRA_CA_CERTS";
      throw new UserError(`the certificate of ${url} is not trusted (${code}): ${remedy}`);
    }
    throw new UserError(`no mock answers at ${url}: start it, or give its address with --url`);
  }
}

function ask(question: AddressQuestion): Promise<AddressAnswer> {
  const { headers = {}, patienceMs } = question;
  const { request, ...where } = placeOf(question);
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patienceMs);
    const asked = request({ ...where, headers, signal }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end();
  });
}

function placeOf({ url, path, isOwn = false }: AddressQuestion) {
  const socket = readSocketAddress(url);
  if (socket) {
    const request = socket.isTls ? overTls : overHttp;
    return { request, socketPath: socket.path, path: `/__mock/${path}`, rejectUnauthorized: false };
  }
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) {
    const example = "http://127.0.0.1:4010, or unix: and the path of a socket";
    throw new UserError(`"${url}" is not a mock's address: give one like ${example}`);
  }
  const { hostname, port, pathname, protocol } = base;
  return {
    request: protocol === "https:" ? overTls : overHttp,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port,
    path: `${pathname.replace(/\/+$/, "")}/__mock/${path}`,
    rejectUnauthorized: !isOwn && !LOOPBACK.test(hostname),
  };
}
