import { createCatalystClient } from "@carespec/catalyst";

const client = createCatalystClient({
  organizationId: process.env.ORGANIZATION_ID,
  token: process.env.TOKEN,
  userAgent: "Application",
});
console.log(await client.listUsers());
