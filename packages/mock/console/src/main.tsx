import { render } from "preact";
import { App } from "./app.tsx";
import { placeOf } from "./server/place.ts";
import { takeStart } from "./start/start-part.ts";
import { createConsoleState, StateContext } from "./state/console-state.ts";
import { keepFocus } from "./ui/keep-focus.ts";

// The server writes the start into the page; from here on it is one of the views.
const start = takeStart();
const state = createConsoleState(placeOf(import.meta.url), start.docs);

const root = document.getElementById("console") as HTMLElement;
keepFocus(root);
render(
  <StateContext.Provider value={state}>
    <App start={start.element} />
  </StateContext.Provider>,
  root,
);
