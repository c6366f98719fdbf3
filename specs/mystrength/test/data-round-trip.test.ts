import { describeRoundTrip } from "../../../packages/mock/test/support/describe-round-trip.ts";
import { openVendor } from "./support/mystrength.ts";

describeRoundTrip("mystrength", async () => {
  const { post, session, token } = await openVendor();
  const referral = {
    referral_user_first_name: "Größe 🦜",
    referral_user_email_address: "sample@example.com",
    referring_user_full_name: "Sample Clinician",
    referring_user_email_address: "clinician@under_score.example",
    referral_settings_id: 1,
  };
  const headers = await token();
  await post("/referrals", referral, headers);
  await post("/referrals", { ...referral, member_id: "m-1", id: 7, more: { a: 1 } }, headers);
  return session.export("mystrength");
});
