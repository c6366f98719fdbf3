import { useEffect } from "preact/hooks";
import { isSessionName, SESSION_RULE } from "../server/session-name.ts";
import { useConsole } from "../state/console-state.ts";
import { announce } from "../ui/announce.ts";

/** Says that the connection is lost, or what the mock asks for. Nothing where all is well. */
export function LiveNotice() {
  const { liveState, retry } = useConsole();
  const state = liveState.value;
  useEffect(() => {
    if (state.is === "lost") announce("The connection to the mock is lost");
    if (state.is === "live") announce("Connected to the mock");
  }, [state.is]);
  if (state.is === "lost") {
    return (
      <section class="notice lost" aria-label="Connection">
        <p>
          <strong>The connection to the mock is lost</strong> since{" "}
          {new Date(state.since).toLocaleTimeString()}. What you see is from before. The console
          goes on by itself as soon as the mock answers; if you stopped it, start it again.
        </p>
        <button type="button" onClick={retry}>
          Try now
        </button>
      </section>
    );
  }
  return state.is === "refused" ? <TokenNotice text={state.problem.message} /> : null;
}

/** Asks for the token of a mock that others can reach. */
function TokenNotice({ text }: { text: string }) {
  const { liveState, session, useToken } = useConsole();
  const state = liveState.value;
  const isNamed = isSessionName(session.value);
  const isTokenWanted = state.is === "refused" && state.problem.status === 401;
  return (
    <section class="notice refused" aria-label="Access">
      <p>
        <strong>
          {isNamed
            ? "The mock does not let this page use its control API."
            : "The mock has no session of this name."}
        </strong>{" "}
        {isNamed ? text : `${SESSION_RULE}.`}
      </p>
      {isTokenWanted && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem("token") as HTMLInputElement;
            useToken(field.value.trim());
          }}
        >
          <label class="field">
            <span>Control token</span>
            <input name="token" type="password" required autocomplete="off" />
          </label>
          <button type="submit" class="primary">
            Use it
          </button>
          <p class="hint">This tab keeps it until it is closed.</p>
        </form>
      )}
    </section>
  );
}
