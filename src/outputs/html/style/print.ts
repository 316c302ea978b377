/** On paper, which is turned for the tables, everything is open, nothing sticks, and nothing that needs a pointer is there. */
export const print = `
@page { size: landscape; margin: 12mm; }
@media print {
  html { font-size: 12px; }
  body { font-size: 10pt; }
  th, td { padding: 0.35rem 0.5rem; }
  tbody .name, .words, .evidence, .plot { min-width: 6rem; }
  .bar { position: static; }
  .bar nav, .skip { display: none; }
  main, footer, .bar { padding-inline: 0; }
  section { break-inside: auto; }
  tr, .note, .ratings li { break-inside: avoid; }
  h2, caption, .group { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; }
  svg, .level, .ratings li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
