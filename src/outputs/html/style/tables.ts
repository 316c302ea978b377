/**
 * Tables, closer on a screen of middle width, and what they become on a narrow one: a row is a block there, each cell on a line
 * with its title.
 */
export const tables = `
table { width: 100%; margin: 1rem 0 0.25rem; border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { padding: 0.4rem 0; text-align: left; font-weight: 600; font-size: 1rem; }
th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
th:first-child, td:first-child { padding-left: 0.25rem; }
thead th, thead td { vertical-align: bottom; color: var(--muted); font-size: 0.87em; font-weight: 550; border-bottom-color: var(--even); }
tbody .name { min-width: 14rem; overflow-wrap: anywhere; }
.name small { display: block; }
.name small + br { display: none; }
.value { text-align: right; }
thead .value { white-space: nowrap; }
.value b { font-weight: 600; }
.value small { display: inline-block; }
.words, .evidence { min-width: 11rem; overflow-wrap: anywhere; }
.evidence { width: 17rem; }
.mark { white-space: nowrap; }
.worse { color: var(--worse); }
.better { color: var(--better); }
.mark .worse, .mark .better { font-weight: 550; }
.mark .even { color: var(--muted); }
.label { overflow-wrap: anywhere; }
.standing { white-space: nowrap; }
.standing.failed { color: var(--worse); font-weight: 600; }
.standing.accepted, .standing.unjudged { color: var(--warn); font-weight: 600; }
.standing.passed { color: var(--good); }
.standing.idle { color: var(--muted); }
.group th { padding-top: 1rem; color: var(--muted); font-weight: 600; }
tr:target > *, tr:has(:target) > * { background: var(--panel); box-shadow: inset 0 2px var(--link), inset 0 -2px var(--link); }
@media screen and (max-width: 80rem) {
  thead .value, .mark { white-space: normal; }
  tbody .name { min-width: 10rem; }
  .words, .evidence { min-width: 8rem; }
}
@media screen and (max-width: 71rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, tbody th, tbody td { display: block; }
  tr { display: flex; flex-direction: column; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td, tbody th:first-child { padding: 0.1rem 0; border: 0; min-width: 0; }
  td:empty { display: none; }
  td[data-label] { position: relative; padding-left: 7.5rem; text-align: left; white-space: normal; }
  td[data-label]::before { content: attr(data-label); position: absolute; left: 0; color: var(--muted); }
  tbody .name { order: -1; padding-bottom: 0.25rem; }
  .group th { padding-top: 0.4rem; }
}
`
