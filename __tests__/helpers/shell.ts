import type { Shell } from '../../src/io/shell.js'

/** A shell that remembers what was written, with a clock that stands still and no environment but the given one. */
export const testShell = (cwd: string, env: Shell['env'] = {}) => {
  const written = { out: '', err: '' }
  const shell: Shell = {
    cwd,
    env,
    colour: 'none',
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    clock: () => 0,
    now: () => '2026-01-01T00:00:00.000Z',
    peakMemoryBytes: () => 1048576,
    pageAssets: () => ({ script: '', style: '' })
  }
  return { shell, written }
}
