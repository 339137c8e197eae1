/** The colours of the product, by the names that they have there. */
export const apiPageStyle = `
:root { color-scheme: light dark; --bg: light-dark(#fbfbfc, #131418); --nav: light-dark(#f4f4f6, #0f1013);
  --card: light-dark(#fff, #1b1d22); --ink: light-dark(#1c1d22, #e7e8ec); --dim: light-dark(#5f626d, #a0a4af);
  --line: light-dark(#e6e7ec, #272a31); --edge: light-dark(#d5d7de, #363a43); --hover: light-dark(#ecedf1, #22252b);
  --field: light-dark(#fff, #16181c); --acc: light-dark(oklch(0.53 0.18 265), oklch(0.72 0.13 265));
  --ok: light-dark(#1a7a43, #4cc38a); --bad: light-dark(#c42b39, #ff7176); --warn: light-dark(#955200, #f0a742); }
:root[data-scheme=light] { color-scheme: light; }
:root[data-scheme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 64px; }
body { margin: 0; display: flex; background: var(--bg); color: var(--ink); font: 13px/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
:focus-visible { outline: 2px solid var(--acc); outline-offset: 1px; border-radius: 5px; }
a { color: var(--acc); text-decoration: none; } a:hover, p > a { text-decoration: underline; }
code, pre { font: 12px/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
nav { position: sticky; top: 0; flex: 0 0 200px; height: 100vh; overflow: auto; padding: 16px 8px; background: var(--nav); border-right: 1px solid var(--line); }
nav strong { display: block; padding: 4px 10px 12px; font-size: 14px; letter-spacing: -0.01em; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: flex; justify-content: space-between; padding: 3px 10px; border-radius: 6px; color: var(--ink); }
nav a:hover { background: var(--hover); text-decoration: none; }
nav span, .dim { color: var(--dim); }
main { flex: 1; min-width: 0; max-width: 1020px; padding: 0 28px 80px; }
header { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 16px; height: 56px; background: var(--bg); border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 15px; font-weight: 600; } h2 { margin: 28px 0 8px; font-size: 13px; font-weight: 600; }
h3 { margin: 14px 0 4px; font-size: 12px; font-weight: 500; color: var(--dim); }
form { display: flex; flex: 1; align-items: center; gap: 10px; margin: 0; }
input { flex: 1; min-width: 0; max-width: 340px; height: 30px; padding: 0 10px; border: 1px solid var(--edge); border-radius: 7px; background: var(--field); color: inherit; font: inherit; }
.list { border: 1px solid var(--line); border-radius: 10px; background: var(--card); overflow: clip; }
.list > * + :not([hidden]) { border-top: 1px solid var(--line); }
summary { display: grid; grid-template-columns: 52px minmax(0, 5fr) minmax(0, 4fr) 130px; gap: 10px; align-items: baseline; padding: 7px 12px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--hover); }
.policy { text-align: right; color: var(--dim); }
.m { font-weight: 600; font-size: 11px; } .GET { color: var(--ok); } .POST { color: var(--acc); } .PATCH { color: var(--warn); } .DELETE { color: var(--bad); }
.more { padding: 2px 12px 14px 74px; }
.more p { margin: 4px 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th { width: 26%; } thead th { color: var(--dim); }
.table { padding: 2px 12px; } tr:last-child > * { border-bottom: 0; }
pre { margin: 0; max-height: 300px; overflow: auto; padding: 8px 10px; border: 1px solid var(--line); border-radius: 7px; background: var(--bg); white-space: pre-wrap; }
@media (max-width: 760px) {
  body { display: block; } main { padding: 0 12px 60px; }
  nav { position: static; height: auto; border: 0; } nav ul { columns: 2; }
  summary { grid-template-columns: 52px minmax(0, 1fr); } summary > :nth-child(n + 3) { grid-column: 2; text-align: left; }
  .more { padding-left: 12px; } th { width: 38%; }
}
`;
