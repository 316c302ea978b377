// Bundles the script and the style of report.html from src/page. Used by scripts/build.mjs and by tests.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Both as texts, minified; the same bytes from the same source. */
export const bundlePage = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/page/main.ts', out: 'page' },
      { in: 'src/page/page.css', out: 'page' }
    ],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'dist/page',
    format: 'iife',
    target: 'es2022',
    // The page embeds both: no byte may depend on how it is decoded.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning'
  })
  const textOf = (suffix) => outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}
