export const apiPageStyle = `
:root { color-scheme: light dark; --bg: #fbfbfc; --ink: #1c1e26; --dim: #5a6070; --line: #e2e4ea; --card: #fff; --acc: #3a5bd0;
  --get: #146c43; --post: #3a5bd0; --patch: #8a5200; --delete: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #14151a; --ink: #e6e8ee; --dim: #a0a6b5; --line: #2a2d37; --card: #1b1d24; --acc: #93a8ff;
    --get: #6fd3a0; --post: #93a8ff; --patch: #f0b35c; --delete: #ff8a80; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 14px/1.5 Inter, system-ui, sans-serif; display: flex; }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 24px 20px; border-right: 1px solid var(--line); flex: 0 0 190px; }
nav h2 { font-size: 14px; margin: 0 0 12px; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 3px 0; }
main { flex: 1; min-width: 0; max-width: 900px; padding: 24px 32px 80px; }
h1 { font-size: 22px; } h2 { font-size: 17px; margin-top: 40px; } h3 { font-size: 14px; margin: 0; overflow-wrap: anywhere; }
a { color: var(--acc); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px; margin: 12px 0; }
article p { margin: 6px 0; }
.dim { color: var(--dim); font-size: 13px; }
.m { display: inline-block; min-width: 58px; font-weight: 600; font-size: 12px; }
.GET { color: var(--get); } .POST { color: var(--post); } .PATCH { color: var(--patch); } .DELETE { color: var(--delete); }
code, pre { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; }
pre { overflow: auto; max-height: 420px; margin: 8px 0; padding: 10px 12px; background: var(--bg); border: 1px solid var(--line); border-radius: 6px; }
summary { cursor: pointer; color: var(--dim); }
table { border-collapse: collapse; width: 100%; }
code { overflow-wrap: anywhere; }
th, td { text-align: left; padding: 5px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
@media (max-width: 760px) { body { display: block; } nav { position: static; height: auto; border: 0; } nav ul { columns: 2; } main { padding: 0 16px 60px; } }
`;

//# sourceMappingURL=api-page-style.js.map
