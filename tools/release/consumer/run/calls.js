/**
 * Calls one operation of each vendor.
 *
 * @param {object} packages - the installed packages, by vendor
 * @param {{ name: string, baseUrl: string, credentials: Record<string, string> }[]} vendors - as the mock lists them
 * @returns {Promise<Record<string, unknown>>} something of each answer, by vendor
 */
export async function callEveryVendor(packages, vendors) {
  const answers = {};
  for (const { name, baseUrl, credentials } of vendors) {
    answers[name] = await calls[name](packages[name], { baseUrl, ...credentials });
  }
  return answers;
}

const calls = {
  async catalyst({ createCatalystClient }, options) {
    const client = createCatalystClient({ ...options, userAgent: "Consumer" });
    const { data, response } = await client.GET("/api/users", { params: { query: { size: 1 } } });
    const walked = [];
    for await (const { UserId } of client.listUsers.pages({ maxItems: 1 })) walked.push(UserId);
    const refused = await client.getUser({ path: { userId: "nobody" } }).catch((error) => error);
    if (walked.length !== 1 || refused.name !== "NotFoundError") throw new Error("named methods");
    return { status: response.status, found: data.length };
  },

  async healthily({ createHealthilyClient }, options) {
    const client = createHealthilyClient({ ...options, acceptTerms: () => true });
    const body = { gender: "male", age: 31, initial_query: "earache, jaw clicks" };
    const { data, response } = await client.POST("/initial", { body });
    return { status: response.status, found: data.question.messages.length };
  },

  async mystrength({ createMyStrengthClient }, options) {
    const client = createMyStrengthClient({ ...options, provisional: true });
    const { data, response } = await client.GET("/users", { params: { query: { limit: 1 } } });
    return { status: response.status, found: data.length };
  },
};
