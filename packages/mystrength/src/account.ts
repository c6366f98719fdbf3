import {
  type ConnectionOptionsOf,
  placeOf,
  secretReader,
  type TotpSessionOptions,
} from "@carespec/core/vendor";
import { requireBase32 } from "./base32.ts";
import type { CommonOptions, LoginRequest, MyStrengthCredentials } from "./options.ts";
import { totpOf } from "./totp.ts";

/** The options of an account, and all others. */
type AccountOptions = ConnectionOptionsOf<CommonOptions>;

/** A partner account. */
export interface Account<Options> {
  /** How its session is kept, and where its codes come from. */
  kept: Pick<TotpSessionOptions, "place" | "loginTimeoutMs" | "clockOffsetMs" | "code">;
  /** What is sent with a code. Credentials are read once, or for each login. */
  requestOf(totpCode: string): Promise<LoginRequest>;
  /** The options that are not the account's. */
  rest: Omit<Options, keyof MyStrengthCredentials | "session" | "loginTimeoutMs" | "clockOffsetMs">;
}

/** @throws TypeError that names the missing or malformed option */
export function openAccount<Options extends AccountOptions>(options: Options): Account<Options> {
  const { email, password, totpSecret, session, loginTimeoutMs, clockOffsetMs, ...rest }: Options =
    Object(options);
  const readEmail = secretReader(email, "email");
  const readPassword = secretReader(password, "password");
  const readSecret = secretReader(totpSecret, "totpSecret", requireBase32);
  return {
    kept: {
      place: placeOf(session, "mystrength/session"),
      loginTimeoutMs,
      clockOffsetMs,
      code: async (offsetMs) => totpOf(await readSecret(), offsetMs),
    },
    requestOf: async (totpCode) => ({
      email: await readEmail(),
      password: await readPassword(),
      totpCode,
    }),
    rest,
  };
}
