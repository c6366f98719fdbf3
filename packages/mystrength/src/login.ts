import {
  openPlace,
  requireDuration,
  requireText,
  type Secret,
  secretReader,
  type TotpSessionOptions,
} from "@carespec/core/vendor";
import { requireBase32 } from "./base32.ts";
import type { CommonOptions, LoginRequest, MyStrengthCredentials } from "./options.ts";
import { totpOf } from "./totp.ts";

/** Reads the credentials of a partner account, once or for each login. */
export interface Login {
  /** The current code at a clock that is so far ahead, and how long it lasts. */
  code(offsetMs: number): Promise<{ code: string; remainingMs: number }>;
  /** What is sent beside a code. */
  request(totpCode: string): Promise<LoginRequest>;
}

/** @throws TypeError that names the missing or malformed option */
export function createLogin(options: MyStrengthCredentials): Login {
  const read = (option: keyof MyStrengthCredentials, check = requireText) =>
    secretReader(options[option] as Secret, option, check);
  const [email, password] = [read("email"), read("password")];
  const totpSecret = read("totpSecret", requireBase32);
  return {
    code: async (offsetMs) => totpOf(await totpSecret(), offsetMs),
    request: async (totpCode) => ({
      email: await email(),
      password: await password(),
      totpCode,
    }),
  };
}

/** What both clients need of an account's options, and the other options. */
export interface OpenedAccount<Options> {
  account: Login;
  /** Where the session is kept, and how long a login may take. */
  kept: Pick<TotpSessionOptions, "place" | "loginTimeoutMs" | "clockOffsetMs">;
  rest: Omit<Options, keyof MyStrengthCredentials | "session" | "loginTimeoutMs" | "clockOffsetMs">;
}

/** @throws TypeError that names the missing or malformed option */
export function openAccount<Options extends Omit<CommonOptions, "hooks">>(
  options: Options,
): OpenedAccount<Options> {
  const { email, password, totpSecret, session, ...others }: Options = Object(options);
  const { loginTimeoutMs = 30_000, clockOffsetMs, ...rest } = others;
  requireDuration(loginTimeoutMs, "loginTimeoutMs");
  if (!Number.isFinite(clockOffsetMs ?? 0)) {
    throw new TypeError("clockOffsetMs must be milliseconds");
  }
  const account = createLogin({ email, password, totpSecret });
  const place = openPlace("mystrength/session", Object(options));
  return { account, kept: { place, loginTimeoutMs, clockOffsetMs }, rest: rest as never };
}
