/** Type, headings, notes and what is around the sections. */
export const text = `
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
main, footer, .bar { padding-inline: max(1.25rem, calc((100vw - 1240px) / 2)); }
main { padding-bottom: 3rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a code { color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font: 0.92em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code { overflow-wrap: anywhere; }
pre {
  margin: 0.5rem 0 0;
  padding: 0.6rem 0.8rem;
  white-space: pre-wrap;
  background: var(--panel);
  border: 1px solid var(--line);
  border-radius: 6px;
}
pre code { font-size: 1em; }
.word { display: inline-block; max-width: 100%; }
small { font-size: 0.87em; color: var(--muted); }
h1 { margin: 1.6rem 0 0.6rem; max-width: 60rem; font-size: 1.75rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; text-wrap: pretty; }
h1 code { font-size: 0.9em; font-weight: 600; }
h2 { margin: 0 0 0.75rem; font-size: 1.25rem; font-weight: 650; }
section + section { margin-top: 2.5rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
p { margin: 0.5rem 0; max-width: 60rem; }
.lead { font-size: 1.05rem; max-width: 60rem; }
blockquote { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.legend, .rest { color: var(--muted); font-size: 0.87rem; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 3; padding: 0.5rem 1rem; background: var(--page); }
.skip:focus { left: 0; }
.bar {
  position: sticky;
  top: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.15rem 1.5rem;
  padding-block: 0.5rem;
  background: var(--page);
  border-bottom: 1px solid var(--line);
}
.bar p { margin: 0; max-width: none; }
.state { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.75rem; }
.sides { color: var(--muted); font-size: 0.87rem; overflow-wrap: anywhere; }
.level { padding: 0.1rem 0.6rem; border-radius: 1rem; color: var(--onState); font-weight: 650; font-size: 0.87rem; }
.level.failed { background: var(--worse); }
.level.passed { background: var(--good); }
.level.warning { background: var(--warn); }
.level.unjudged { background: var(--muted); }
.bar nav ul { display: flex; gap: 1.1rem; margin: 0; padding: 0; list-style: none; font-size: 0.87rem; }
.bar nav { max-width: 100%; overflow-x: auto; scrollbar-width: none; }
.bar nav li { flex: none; }
.bar nav a { display: block; padding: 0.25rem 0; color: var(--text); text-decoration: none; }
.bar nav a:hover { text-decoration: underline; }
.note { margin: 0.9rem 0; padding: 0.55rem 0.9rem; max-width: 60rem; background: var(--panel); border-left: 4px solid var(--warn); border-radius: 3px; }
.note.notice { border-left-color: var(--better); }
.note p { margin: 0; }
.note ul { margin: 0.3rem 0 0; padding-left: 1.2rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.1rem; margin: 1rem 0; max-width: 60rem; font-size: 0.93rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.ratings { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; max-width: 60rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.ratings li { margin: 0; padding: 0.6rem 0.9rem 0.7rem; background: var(--panel); border-radius: 8px; }
.ratings .dimension { display: block; color: var(--muted); font-size: 0.87rem; }
.ratings b { display: block; font-size: 1.7rem; line-height: 1.25; font-weight: 650; font-variant-numeric: tabular-nums; }
.ratings b span { color: var(--muted); font-size: 0.55em; font-weight: 400; }
.ratings small { display: block; line-height: 1.4; }
details { margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 6px; }
summary { padding: 0.5rem 0.9rem; cursor: pointer; font-weight: 550; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > :not(summary) { margin-inline: 0.9rem; }
details > table { width: calc(100% - 1.8rem); }
ol { padding-left: 1.5rem; }
li { margin: 0.4rem 0; }
#next li { max-width: 60rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem; }
  .lead { font-size: 1rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: 0.4rem; }
}
footer { padding-block: 1.25rem 2.5rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.87rem; }
`
