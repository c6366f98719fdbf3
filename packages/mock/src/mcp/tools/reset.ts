import type { Logins } from "../logins.ts";
import { inputOf, MEMBERS, type Tool } from "../tool.ts";

/** Starts a session again. */
export function createReset(logins: Logins): Tool {
  return {
    name: "reset",
    description:
      "Starts a session again: its data are those of the beginning; faults, clock, logins and journal " +
      "are gone. Other sessions do not change.",
    input: inputOf({ session: MEMBERS.session }),
    isReadOnly: false,
    async run({ session = "" }: { session?: string }, mock) {
      const named = session || mock.session;
      await mock.control({ method: "POST", path: "/reset", session: named });
      logins.forget(named);
      return { session: named, state: "as at the beginning" };
    },
  };
}
