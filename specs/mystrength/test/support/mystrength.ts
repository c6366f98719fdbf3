import { createMock, type Mock } from "@carespec/mock";
import { Secret, TOTP } from "otpauth";

/** The vendor's data in a seed. */
type Data = Record<string, object[]>;

/** An answer with its body parsed. */
export interface Answer {
  status: number;
  reason: string | null;
  body: unknown;
}

/** A session's tokens. */
export interface Tokens {
  session_token: string;
  refresh_token: string;
}

const mock = await createMock({ vendors: ["mystrength"], check: true });
const [listing] = mock.listVendors("http://mock.test");
/** The demo credentials. */
export const credentials = listing?.credentials ?? {};
const totp = new TOTP({ secret: Secret.fromBase32(credentials.totpSecret ?? "") });

/** When the clocks of these tests are stopped: the beginning of a time step. */
export const NOON = Date.parse("2026-01-01T12:00:00.000Z");

/** The demo secret's code at a time. */
export function codeAt(timestamp: number): string {
  return totp.generate({ timestamp });
}

/** The vendor in its own mock session, whose clock is stopped at noon. */
export async function openVendor() {
  const session = mock.sessionOf(crypto.randomUUID());
  await session.changeClock({ freezeAt: new Date(NOON).toISOString() });
  const advance = (advanceMs: number) => session.changeClock({ advanceMs });

  async function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return read(await session.fetch(`http://mock.test/mystrength${path}`, { headers }));
  }

  async function post(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    };
    return read(await session.fetch(`http://mock.test/mystrength${path}`, init));
  }

  /** Logs in with the code of this moment, or as `changes` say. */
  async function logIn(
    changes: { email_address?: string; password?: string; mfa_token?: string } = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const { now } = await session.clock();
    const { email, password } = credentials;
    const login = { email_address: email, password, mfa_token: codeAt(Date.parse(now)) };
    return post("/sessions", { ...login, ...changes }, headers);
  }

  /** Logs in; resolves with the header that opens the operations. */
  async function token(): Promise<{ "x-session-token": string }> {
    const { body } = await logIn();
    return { "x-session-token": (body as Tokens).session_token };
  }

  return {
    session,
    advance,
    ask,
    post,
    logIn,
    token,
    seed: (data: Data) => session.seed({ mystrength: data } as Parameters<Mock["seed"]>[0]),
    async exported(): Promise<Data> {
      return (await session.export("mystrength")).mystrength as never;
    },
  };
}

async function read(response: Response): Promise<Answer> {
  const reason = response.headers.get("x-mock-reason");
  return { status: response.status, reason, body: await response.json() };
}
