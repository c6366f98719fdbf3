import { requireText, type Secret, secretReader } from "@carespec/core/vendor";
import type { LoginRequest, MyStrengthCredentials } from "./options.ts";
import { requireBase32, totpOf } from "./totp.ts";

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
