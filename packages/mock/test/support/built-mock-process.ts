/*
 * Runs built mocks in a separate process, by Node alone: no test runner resolves or transforms what
 * they import. The argument is the URL of the module; a message is a mock's options as JSON and a
 * request to it.
 */
const [, , module = ""] = process.argv;
const { createMock } = await import(module);
const mocks = new Map<string, ReturnType<typeof createMock>>();

process.on("message", async (message: { id: number; options: string; request: object }) => {
  const { id, options, request } = message;
  const mock = mocks.get(options) ?? createMock(JSON.parse(options));
  mocks.set(options, mock);
  process.send?.({ id, response: await (await mock).handle(request) });
});
