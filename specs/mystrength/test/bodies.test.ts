import { expect, it } from "vitest";
import {
  describeBodies,
  nested,
  openBodies,
} from "../../../packages/mock/test/support/describe-bodies.ts";

describeBodies("mystrength", {
  without400: [],
  takesBody: "POST /referrals",
  keepsBody: "POST /referrals",
});

it("a referral is accepted with 500 levels, and kept", async () => {
  const { ask, export: read } = await openBodies("mystrength");
  const referral = {
    referral_user_first_name: "Sample",
    referral_user_email_address: "sample@example.com",
    referring_user_full_name: "Sample Referrer",
    referring_user_email_address: "referrer@example.com",
    referral_settings_id: 1,
    more: JSON.parse(nested(499)),
  };
  expect((await ask("POST /referrals", JSON.stringify(referral))).status).toBe(201);
  const { referrals } = (await read("mystrength")).mystrength ?? {};
  expect(referrals).toMatchObject([{ more: referral.more }]);
});
