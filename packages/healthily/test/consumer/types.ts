import { createHealthilyClient } from "@carespec/healthily";

export async function verbs(partnerId: string, secret: string, apiKey: string) {
  const options = { partnerId, secret, apiKey };
  const client = createHealthilyClient({ ...options, acceptTerms: () => true });
  // @ts-expect-error -- terms are never accepted silently
  createHealthilyClient(options);
  const body = { gender: "male", age: 31, initial_query: "earache" } as const;
  const { data } = await client.POST("/initial", { body });
  // @ts-expect-error -- the body is required
  await client.POST("/initial");
  return data?.question;
}
