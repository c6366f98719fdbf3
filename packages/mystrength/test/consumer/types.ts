import { createMyStrengthClient } from "@carespec/mystrength";

export async function provisionalOperations(email: string, password: string, totpSecret: string) {
  const credentials = { email, password, totpSecret };
  const client = createMyStrengthClient({ ...credentials, provisional: true });
  const { data } = await client.GET("/users", { params: { query: { limit: 10 } } });
  const conventions = createMyStrengthClient({
    ...credentials,
    login: async () => ({ sessionToken: "opened-elsewhere" }),
  });
  // @ts-expect-error -- operations come only with the opt-in
  await conventions.GET("/users");
  return data;
}
