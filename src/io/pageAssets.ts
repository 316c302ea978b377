import { readFileSync } from 'node:fs'
import { FlamegateError } from '../model/diagnostic.js'
import type { PageAssets } from '../model/page.js'

const read = (dist: URL, name: string): string => {
  try {
    return readFileSync(new URL(`page/${name}`, dist), 'utf8')
  } catch (cause) {
    const message = `expected page/${name} beside the bundle, found none`
    const hint = 'use a whole checkout of flamegate; `npm run build` makes the file'
    throw new FlamegateError([{ severity: 'error', code: 'io/no-page', message, hint }], { cause })
  }
}

/** Script and style of report.html, from the folder that the bundles lie in. */
export const readPageAssets = (dist: URL): PageAssets => ({
  script: read(dist, 'page.js'),
  style: read(dist, 'page.css')
})
