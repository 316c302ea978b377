// How smooth the flame graph is in Chromium, on a large generated tree: `npm run bench:page [-- FRAMES]`.
// Prints the time from picture to picture while the page is worked on; 16.7 ms is 60 pictures a second.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { largePage } from './benchPage/data.mjs'
import { drive, drives, openSession } from './benchPage/drive.mjs'
import { openBrowser, quantile, timesToDraw } from './benchPage/open.mjs'
import { bundlePage } from './bundlePage.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const frames = Number(process.argv[2] ?? 50_000)
const folder = mkdtempSync(join(tmpdir(), 'flamegate-bench-page-'))

/** The packing of lists, as the outputs do it. */
const importPacking = async () => {
  const outfile = join(folder, 'packed.mjs')
  const entryPoints = [join(root, 'src/trees/packed.ts')]
  await build({ entryPoints, outfile, bundle: true, format: 'esm', logLevel: 'warning' })
  return import(pathToFileURL(outfile).href)
}

const htmlOf = ({ script, style }, data) => `<!doctype html>
<meta charset="utf-8"><title>bench</title><style>${style}</style>
<section id="flamegraph"></section>
<script type="application/json" id="flamegate-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
`

const report = (name, times, cpu) => {
  const numbers = [...[0.5, 0.95, 1].map((share) => quantile(times, share)), ...cpu]
  const parts = numbers.map((one) => one.toFixed(1).padStart(7))
  console.log(`${name.padEnd(16)} ${parts.join(' ')}`)
}

const html = htmlOf(await bundlePage(), largePage(frames, await importPacking()))
const path = join(folder, 'page.html')
writeFileSync(path, html)
const context = await openBrowser(folder)
try {
  const page = await context.newPage()
  const loads = await timesToDraw(page, path)
  console.log(
    `${frames} frames, ${(html.length / 1e6).toFixed(2)} MB, ${context.browser()?.version() ?? ''}`
  )
  console.log(`${'ms'.padEnd(16)}  median     95%     max     cpu a step`)
  report('open to drawn', loads, [])
  const session = await openSession(page)
  for (const [name, one] of Object.entries(drives)) {
    const { times, cpu } = await drive(page, session, one)
    report(name, times, [cpu])
  }
} finally {
  await context.close()
  rmSync(folder, { recursive: true, force: true })
}
