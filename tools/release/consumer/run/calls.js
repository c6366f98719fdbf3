import { firstCalls } from "./first-calls.js";

/**
 * Calls each vendor with its client, as `first-calls.js` says.
 *
 * @param {object} packages - the installed packages, by vendor
 * @param {{ name: string, baseUrl: string, credentials: Record<string, string> }[]} vendors - as the mock lists them
 * @returns {Promise<Record<string, unknown>>} status and number of items of each answer, by vendor
 */
export async function callEveryVendor(packages, vendors) {
  const answers = {};
  for (const { name, baseUrl, credentials } of vendors) {
    const { factory, options, ...call } = firstCalls[name];
    const client = packages[name][factory]({ ...credentials, ...options, baseUrl });
    answers[name] = await callVendor(client, call);
  }
  return answers;
}

async function callVendor(client, { method, path, operationId, input, keys, paged, refused }) {
  const { body, ...params } = input;
  const { data, response } = await client[method](path, body ? { params, body } : { params });
  const found = listIn(data, keys).length;

  const named = listIn(await client[operationId](input), keys).length;
  if (named !== found) throw new Error(`${operationId} finds ${named}, ${method} ${path} ${found}`);
  if (paged) await walk(client[operationId]);
  if (refused) await expectRefusal(client[refused.operationId](refused.input), refused);
  return { status: response.status, found };
}

/** What a call finds: a list in its answer, or the answer itself. */
const listIn = (data, keys) => keys?.reduce((node, key) => node[key], data) ?? [data];

async function walk({ pages }) {
  const items = [];
  for await (const item of pages({ maxItems: 1 })) items.push(item);
  if (items.length !== 1) throw new Error(`pages gave ${items.length} items instead of one`);
}

async function expectRefusal(answer, { operationId, error }) {
  const { name } = await answer.catch((reason) => reason);
  if (name !== error) throw new Error(`${operationId} ended with ${name} instead of ${error}`);
}
