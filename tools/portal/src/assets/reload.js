// Part of `npm run dev` only: reloads the page when something is built, and shows what is broken.
const events = new EventSource("/__dev/events");
let version;

events.onmessage = ({ data }) => {
  const state = JSON.parse(data);
  version ??= state.version;
  if (state.version !== version) location.reload();
  else show(state.problems);
};

function show(problems) {
  document.getElementById("carespec-dev")?.remove();
  if (problems.length === 0) return;
  const box = document.createElement("pre");
  box.id = "carespec-dev";
  box.setAttribute("role", "alert");
  box.textContent = problems.join("\n");
  Object.assign(box.style, {
    position: "fixed",
    inset: "auto 0 0 0",
    zIndex: "2147483647",
    margin: "0",
    padding: "1rem",
    maxHeight: "50vh",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    font: "14px/1.5 ui-monospace, monospace",
    color: "#fff",
    background: "#8c1d18",
  });
  document.body.append(box);
}
