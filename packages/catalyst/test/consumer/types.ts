import { createCatalystClient, isCatalystError, type User } from "@carespec/catalyst";

export async function verbs(organizationId: string, token: string) {
  const client = createCatalystClient({ organizationId, token, userAgent: "Consumer" });
  const { data, error } = await client.GET("/api/users", { params: { query: { size: 10 } } });
  const name: string | undefined = data?.[0]?.Username;
  // @ts-expect-error -- the parameter does not exist
  await client.GET("/api/users", { params: { query: { sizes: 10 } } });
  // @ts-expect-error -- a name is not a number
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
  // @ts-expect-error -- nobody has checked that there is a body, and that it is JSON
  if (error.status === 401) return error.body.Message;
  if (error.status === 422 && typeof error.body === "object") return error.body.Message;
  // @ts-expect-error -- the body of an undocumented status is unknown
  if (error.status === 502) return error.body.Message;
  return error.message;
}
