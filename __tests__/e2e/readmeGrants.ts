import { readFileSync } from 'node:fs'
import type { Grants } from './state.js'

/** The table of permissions in the README: what a workflow grants to have everything. */
export const readmeGrants = (): Partial<Grants> => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z-]+): (read|write)` \|/gm)]
  return Object.fromEntries(rows.map(([, scope, access]) => [scope, access]))
}
