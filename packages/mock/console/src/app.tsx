import { useEffect, useState } from "preact/hooks";
import { AnswersView } from "./answers/answers-view.tsx";
import { ClockView } from "./clock/clock-view.tsx";
import { CoverageView } from "./covered/coverage-view.tsx";
import { SessionData } from "./data/data-view.tsx";
import { FaultsView } from "./faults/faults-view.tsx";
import { Header } from "./frame/header.tsx";
import { HelpDialog } from "./frame/help-dialog.tsx";
import { LiveNotice } from "./frame/live-notice.tsx";
import { Navigation } from "./frame/navigation.tsx";
import { VIEWS, view, viewKeys } from "./frame/views.ts";
import { JournalView } from "./journal/journal-view.tsx";
import { SessionsView } from "./sessions/sessions-view.tsx";
import { StartView } from "./start/start-view.tsx";
import { useConsole } from "./state/console-state.ts";
import { StrictView } from "./strict/strict-view.tsx";
import { announcement } from "./ui/announce.ts";
import { useKeys } from "./ui/use-keys.ts";

/** The console: its frame, and the view that the address names. */
export function App({ start }: { start: HTMLElement }) {
  const [isHelping, setHelping] = useState(false);
  const { session } = useConsole();
  useKeys({ ...viewKeys, "?": () => setHelping(true) });
  const current = view.value;
  const title = VIEWS.find(({ id }) => id === current)?.title ?? "";
  useEffect(() => {
    document.title = `${title} · Carespec console`;
  }, [title]);

  const views = {
    start: () => <StartView element={start} />,
    journal: () => <JournalView />,
    answers: () => <AnswersView key={session.value} />,
    faults: () => <FaultsView key={session.value} />,
    clock: () => <ClockView key={session.value} />,
    data: () => <SessionData key={session.value} />,
    coverage: () => <CoverageView key={session.value} />,
    sessions: () => <SessionsView key={session.value} />,
    strict: () => <StrictView key={session.value} />,
  };
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header onHelp={() => setHelping(true)} />
      <Navigation />
      <LiveNotice />
      <main id="main" tabIndex={-1} class={`view view-${current}`}>
        {views[current]()}
      </main>
      <p class="hidden" role="status">
        {announcement.value}
      </p>
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </>
  );
}
