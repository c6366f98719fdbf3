/** The tab's own session of the mock, and what its logins gave, by vendor. */
export interface MockSession {
  id: string;
  known: Record<string, Record<string, string>>;
}

const KEY = "carespec-mock-session";

/** The tab's session; the first call creates it. */
export function currentSession(): MockSession {
  const stored = read();
  if (stored) return stored;
  const fresh = newSession();
  return fresh;
}

/** Puts another session in the place of the tab's: no data, no logins. */
export function newSession(): MockSession {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const session = { id: `docs-${id}`, known: {} };
  keepSession(session);
  return session;
}

/** Keeps the session until the tab is closed, where the browser lets a page do so. */
export function keepSession(session: MockSession): void {
  inMemory = session;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // It holds for this page only.
  }
}

let inMemory: MockSession | undefined;

function read(): MockSession | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? inMemory : (JSON.parse(text) as MockSession);
  } catch {
    return inMemory;
  }
}
