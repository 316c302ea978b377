/** The command behind `npm run scoreboard`: reads the recording, judges it, prints and writes the page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Board, publishedSizes } from './board.js'
import { plotOf } from './plot/plot.js'
import { readRecording } from './readRecording.js'
import type { Recording } from './recording.js'
import { documentOf } from './tables/document.js'
import { boardInWorkers } from './workers.js'

/** What the page consists of, by path in the checkout. */
const pages: Readonly<Record<string, (board: Board, recording: Recording) => string>> = {
  'docs/scoreboard.md': documentOf,
  'docs/images/scoreboard.svg': plotOf
}

const current = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

interface Options {
  /** The checkout. */
  readonly root: string
  /** `write` the page, or `check` that it is current. */
  readonly mode: 'write' | 'check'
}

/** Judges the committed recording. The exit code: 1 when the page is stale, which only `check` finds wrong. */
export const scoreboard = async ({ root, mode }: Options): Promise<number> => {
  const folder = join(root, 'fixtures/scoreboard')
  const recording = readRecording(folder)
  const board = await boardInWorkers(folder, publishedSizes)
  const made = Object.entries(pages).map(([path, make]) => ({ path, text: make(board, recording) }))
  const stale = made.filter(({ path, text }) => current(join(root, path)) !== text)
  console.log(documentOf(board, recording))
  if (mode === 'write') {
    for (const { path, text } of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return 0
  }
  for (const { path } of stale) console.error(`${path} is stale: run npm run scoreboard`)
  return stale.length === 0 ? 0 : 1
}
