import type { Handler } from "@carespec/mock-kit";
import type { Referral, ReferralCreate } from "./collections.ts";

/**
 * Takes a referral in. Each one is kept, a second one of the same person too; that, and that nobody
 * becomes a user by it, is inferred. No operation reads referrals: look at the mock's export.
 */
export const createReferral: Handler = async ({ body, state, now, newId }) => {
  const written = body as ReferralCreate;
  const referral: Referral = { ...written, id: newId(), modified: now };
  state.collection<Referral>("referrals").set(referral.id, referral);
  return {
    body: {
      referral_user_first_name: written.referral_user_first_name,
      referral_user_email_address: written.referral_user_email_address,
      referral_settings_id: written.referral_settings_id,
      member_id: written.member_id,
      modified: now,
    },
  };
};
