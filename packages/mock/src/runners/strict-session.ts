import type { SessionHandle } from "../control/session-handle.ts";
import { errorOfUnexpected } from "../expect/unexpected.ts";

/** A test's session that tells each refusal once. */
export interface StrictSession<Handle extends SessionHandle> {
  /** The session; what its `expectNoneRefused` tells is told. */
  handle: Handle;
  /** Throws `UnexpectedRequests` for refusals that nobody expected and that the test was not told of. */
  expectNoneUntold(): Promise<void>;
}

/** A session for a test that may look for refusals itself before the runner does. */
export function createStrictSession<Handle extends SessionHandle>(
  given: Handle,
): StrictSession<Handle> {
  const told = new Set<string>();
  async function expectNone(isNew: (id: string) => boolean): Promise<void> {
    const unexpected = await given.unexpected();
    const error = errorOfUnexpected(unexpected.filter(({ id }) => isNew(id)));
    for (const { id } of unexpected) told.add(id);
    if (error) throw error;
  }
  return {
    handle: { ...given, expectNoneRefused: () => expectNone(() => true) },
    expectNoneUntold: () => expectNone((id) => !told.has(id)),
  };
}
