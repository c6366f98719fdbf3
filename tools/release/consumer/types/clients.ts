import { createCatalystClient, isCatalystError, type User } from "@carespec/catalyst";
import { createHealthilyClient } from "@carespec/healthily";
import { createMyStrengthClient } from "@carespec/mystrength";

export async function catalyst(organizationId: string, token: string) {
  const client = createCatalystClient({ organizationId, token, userAgent: "Consumer" });
  const { data, error } = await client.GET("/api/users", { params: { query: { size: 10 } } });
  const name: string | undefined = data?.[0]?.Username;
  // @ts-expect-error -- no such operation
  await client.GET("/api/nothing");
  // @ts-expect-error -- no such parameter
  await client.GET("/api/users", { params: { query: { sizes: 10 } } });
  // @ts-expect-error -- a number is no name
  const wrong: number | undefined = data?.[0]?.Username;
  return { name, error, wrong };
}

export async function namedMethods(organizationId: string, token: () => Promise<string>) {
  const client = createCatalystClient({ organizationId, token, userAgent: "Consumer" });
  const users: User[] = await client.listUsers({ query: { size: 10 }, timeoutMs: 1_000 });
  for await (const student of client.listStudents.pages({ maxItems: 5 })) {
    const code: string = student.StudentCode;
    users.map(({ Username }) => Username === code);
  }
  // @ts-expect-error -- an id of the path is missing
  await client.getUser({ path: {} });
  const body = {
    Email: "a@example.com",
    Password: "x",
    IpadPin: "1",
    Username: "a",
    LastName: "b",
  };
  const rest = { FirstName: "c", Groups: [], Sites: [] };
  // @ts-expect-error -- the server gives the id
  await client.createUser({ body: { ...body, ...rest, UserId: "1" } });
  const created = await client.createUser({ body: { ...body, ...rest } });
  // @ts-expect-error -- a password never comes back
  const secret = created.Password;
  return secret;
}

export function narrowed(error: unknown): string | undefined {
  if (!isCatalystError(error, "createUser")) return undefined;
  if (error.status === 422) return error.body.Message;
  // @ts-expect-error -- what the body of an undocumented status is, nobody knows
  if (error.status === 502) return error.body.Message;
  return error.message;
}

export async function healthily(partnerId: string, secret: string, apiKey: string) {
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

export async function myStrength(email: string, password: string, totpSecret: string) {
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
