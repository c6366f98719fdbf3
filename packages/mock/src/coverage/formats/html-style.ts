/** The page's style, in both themes and from the width of a phone on. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --bad: #a40e26; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171c; --ink: #e6edf3; --soft: #9ea7b3; --line: #363d47; --bad: #ff9492; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h4 { display: inline; font-size: 1rem; }
small, caption { color: var(--soft); font-weight: normal; }
caption { text-align: left; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
.table { overflow-x: auto; margin: 0.5rem 0 1rem; }
table { border-collapse: collapse; min-width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; overflow-wrap: normal; }
tbody th { font-weight: normal; }
details { border-top: 1px solid var(--line); padding: 0.5rem 0; }
summary { cursor: pointer; }
.no { color: var(--bad); }
`;
