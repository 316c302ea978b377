import { createHash } from 'node:crypto'
import type { PageAssets, PageData } from '../../src/model/page.js'

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const around = `
:root { color-scheme: light dark; --page: #ffffff; --panel: #f5f6f8; --line: #dde0e6; --text: #1a1d23; --muted: #59606d; --link: #0b57d0; --worse: #c42b1c; --better: #0f62cf; --warn: #8a5300; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --page: #111418; --panel: #1a1e24; --line: #2f353e; --text: #e6e8ec; --muted: #a1a9b6; --link: #8ab8ff; --worse: #ff8473; --better: #74b1ff; --warn: #f0b45c; } }
:root[data-theme="dark"] { --page: #111418; --panel: #1a1e24; --line: #2f353e; --text: #e6e8ec; --muted: #a1a9b6; --link: #8ab8ff; --worse: #ff8473; --better: #74b1ff; --warn: #f0b45c; }
:root[data-theme="light"] { color-scheme: light; } :root[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.55 system-ui, sans-serif; }
main { padding: 0 max(1.25rem, calc((100vw - 1240px) / 2)) 3rem; }
h2 { font-size: 1.25rem; }
`

/** A page with nothing but the flame graph, under the policy of report.html. */
export const pageHtml = (data: PageData, { script, style }: PageAssets): string => {
  const sheet = around + style
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(sheet)}; img-src data:; base-uri 'none'; form-action 'none'`
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>flamegate</title>
<link rel="icon" href="data:,">
<style>${sheet}</style>
</head>
<body><main><h1>Report</h1><section id="flamegraph" aria-labelledby="flamegraph-title"><h2 id="flamegraph-title">Flame graph</h2></section></main>
<script type="application/json" id="flamegate-data">${json}</script>
<script>${script}</script>
</body>
</html>
`
}
