import { createHealthilyClient } from "@carespec/healthily";

const client = createHealthilyClient({
  partnerId: process.env.PARTNER_ID,
  secret: process.env.SECRET,
  apiKey: process.env.API_KEY,
  acceptTerms: () => true,
});
console.log(await client.getConsultation());
