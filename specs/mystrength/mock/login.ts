import type { Handler, Verdict } from "@carespec/mock-kit";
import { openSession } from "./session-tokens.ts";
import { createTotp } from "./totp.ts";

/** The account that may log in. */
export interface Credentials {
  email: string;
  password: string;
  totpSecret: string;
}

interface Login {
  email_address: string;
  password: string;
  mfa_token: string;
}

/**
 * Opens a session for e-mail address, password and TOTP code. A code is good for one login: once it
 * was taken, neither it nor an older one is (RFC 6238, section 5.2; that the vendor holds to this is
 * inferred). A login that is refused uses up no code.
 */
export function logIn({ email, password, totpSecret }: Credentials): Handler {
  const stepOf = createTotp(totpSecret);

  return async ({ body, state, now, newId }) => {
    const login = body as Login;
    if (login.email_address !== email || login.password !== password) {
      return refuse("wrongPassword", "email_address and password are not the demo credentials");
    }
    const step = stepOf(login.mfa_token, now);
    if (step === undefined) {
      const time = new Date(now).toISOString();
      return refuse("wrongCode", `mfa_token is not a code of the demo secret around ${time}`);
    }
    const usedSteps = state.collection<{ step: number }>("usedSteps");
    const lastUsed = await usedSteps.get(email);
    if (lastUsed && step <= lastUsed.step) {
      const reason = "mfa_token, or the code of a later step, was used before: wait 30 seconds";
      return refuse("replayedCode", reason);
    }
    usedSteps.set(email, { step });
    return { body: openSession({ state, now, newId }) };
  };
}

function refuse(example: string, reason: string): Verdict {
  return { status: 401, example, rule: example, reason };
}
