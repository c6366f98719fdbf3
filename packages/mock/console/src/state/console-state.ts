import { computed, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createJournal } from "../requests/journal.ts";
import { type ApiDocument, readApiDocument } from "../server/api-document.ts";
import { type Access, createControl } from "../server/control.ts";
import type { ServerEvent } from "../server/event-reader.ts";
import { follow, type LiveState } from "../server/live.ts";
import type { Place } from "../server/place.ts";
import type { VendorListing } from "../server/types.ts";

const TOKEN_KEY = "carespec-mock-control-token";
const DEFAULT_SESSION = "default";

/** Everything that the views share. */
export type ConsoleState = ReturnType<typeof createConsoleState>;

/**
 * Connects to the mock and follows a session.
 *
 * @param docs - where the docs are, if they are served beside the mock
 */
export function createConsoleState(place: Place, docs: string | undefined) {
  const session = signal(place.session ?? DEFAULT_SESSION);
  // A tab's own, and gone with it.
  const token = signal(sessionStorage.getItem(TOKEN_KEY) ?? undefined);
  const access = (): Access => ({ root: place.root, session: session.value, token: token.value });
  const control = createControl(() => ({
    root: place.root,
    session: session.peek(),
    token: token.peek(),
  }));
  const journal = createJournal();
  const liveState = signal<LiveState>({ is: "connecting" });
  const vendors = signal<readonly VendorListing[]>([]);
  const documents = signal<readonly ApiDocument[]>([]);
  /** They rise with each change, here or by somebody else, so that views read again. */
  const versions = { data: signal(0), steering: signal(0) };

  function readAgain(): void {
    versions.data.value += 1;
    versions.steering.value += 1;
  }

  async function readDocuments(): Promise<void> {
    const listed = (await control.vendors()).vendors;
    vendors.value = listed;
    const read = listed.map(async ({ name, document }) => {
      // Its address has the host that the mock was reached by, which is this page's.
      const response = await fetch(
        new URL(new URL(document).pathname.replace(/^\//, ""), place.root),
      );
      return readApiDocument(name, await response.json());
    });
    documents.value = await Promise.all(read);
  }

  function onEvent(event: ServerEvent): void {
    if (event.name === "changed") {
      const { what } = JSON.parse(event.data) as { what: "data" | "steering" };
      versions[what].value += 1;
    } else journal.add(event);
  }

  const live = follow({
    access: () => ({ root: place.root, session: session.peek(), token: token.peek() }),
    onEvent,
    onState(state) {
      const before = liveState.peek();
      liveState.value = state;
      if (state.is !== "live" || before.is === "live") return;
      readAgain();
      readDocuments().catch(() => {});
    },
  });

  return {
    place,
    docs,
    session,
    access,
    control,
    journal,
    liveState,
    vendors,
    documents,
    versions,
    isLive: computed(() => liveState.value.is === "live"),
    retry: live.retry,
    readAgain,
    /** Shows another session. */
    follow(id: string): void {
      if (id === session.value) return;
      session.value = id;
      journal.restart();
      live.restart();
      readAgain();
    },
    useToken(text: string): void {
      token.value = text;
      sessionStorage.setItem(TOKEN_KEY, text);
      live.restart();
    },
  };
}

/** Gives the state to the views. */
export const StateContext = createContext<ConsoleState | undefined>(undefined);

/** The state, in a view. */
export function useConsole(): ConsoleState {
  const state = useContext(StateContext);
  if (!state) throw new Error("a view stands outside of the console");
  return state;
}
