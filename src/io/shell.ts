import { cwd, env, exit, stderr, stdout } from 'node:process'
import type { PageAssets } from '../model/page.js'
import { readPageAssets } from './pageAssets.js'
import { peakMemoryBytes } from './peakMemory.js'

/** What a command needs of the world around it: where to write, the clock, and how much memory it took. */
export interface Shell {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly colour: 'ansi' | 'none'
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Milliseconds from an arbitrary start, for durations only. */
  readonly clock: () => number
  /** The wall clock as ISO 8601. */
  readonly now: () => string
  readonly peakMemoryBytes: () => number
  /** The script that decodes profiles beside this thread; absent where nothing is bundled. */
  readonly thread?: URL
  /** Script and style of report.html; throws where the installation lacks them. */
  readonly pageAssets: () => PageAssets
}

/** Colour where a terminal shows it and nobody asked for none (no-color.org). */
const colour = (): Shell['colour'] =>
  stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' ? 'ansi' : 'none'

/**
 * Ends the process once all output is out. A client may hold a socket open for minutes after it was given up, and a
 * step must not wait for it.
 */
export const exitWith = (code: number): void => {
  stdout.write('', () => stderr.write('', () => exit(code)))
}

/** The shell of this process; `dist` is the folder that its bundle lies in. */
export const processShell = (dist: URL): Shell => ({
  cwd: cwd(),
  env,
  colour: colour(),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  clock: () => performance.now(),
  now: () => new Date().toISOString(),
  peakMemoryBytes,
  thread: new URL('thread.js', dist),
  pageAssets: () => readPageAssets(dist)
})
