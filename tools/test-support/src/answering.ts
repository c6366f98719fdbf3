/** A `fetch` for a client, from a function that answers requests. */
export function answering(answer: (request: Request) => Response | Promise<Response>) {
  return async (url: string, init?: RequestInit): Promise<Response> =>
    answer(new Request(url, init));
}
