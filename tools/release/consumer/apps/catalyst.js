import { createCatalystClient } from "@carespec/catalyst";

const client = createCatalystClient({
  organizationId: process.env.ORGANIZATION_ID,
  token: process.env.TOKEN,
  userAgent: "Application",
});
const { data } = await client.GET("/api/users");
console.log(data);
