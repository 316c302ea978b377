/** On paper everything is open, nothing sticks, and nothing that needs a pointer is there. */
export const print = `
@media print {
  body { font-size: 10pt; }
  .bar { position: static; }
  .bar nav, .skip { display: none; }
  main, footer, .bar { padding-inline: 0; }
  section { break-inside: auto; }
  tr, .note, .ratings li { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; }
  svg, .level { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
