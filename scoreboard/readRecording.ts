/** Reads fixtures/scoreboard. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  type Contents,
  contentsSchema,
  parseRounds,
  type RecordedProfile,
  type Recording,
  type RepeatContents,
  type Rounds,
  repeatContentsSchema
} from './recording.js'

const joined = (parts: readonly Rounds[]): Rounds => ({
  environment: parts[0]?.environment ?? [],
  runs: parts.flatMap((part) => part.runs)
})

export const readRecording = (folder: string): Recording => {
  const textOf = (file: string): string => gunzipSync(readFileSync(join(folder, file))).toString()
  const listOf = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const contents: Contents = contentsSchema.parse(listOf('recording.json'))
  const repeatContents: RepeatContents = repeatContentsSchema.parse(
    listOf('repeats/recording.json')
  )
  const profilesOf = (place: string, side: string, count: number): readonly RecordedProfile[] =>
    Array.from({ length: count }, (_, index) => {
      const path = `${place}/${side}.${index + 1}.pprof`
      return { path, bytes: readFileSync(join(folder, path)) }
    })
  return {
    contents,
    nullRounds: joined(contents.null.map(({ file }) => parseRounds(textOf(file)))),
    slowedBuilds: contents.slowed.map(({ file, benchmark, percent, measured }) => ({
      benchmark,
      percent,
      measured,
      rounds: parseRounds(textOf(file))
    })),
    slowedWorkloads: contents.profiles.map(({ folder: place, ...one }) => ({
      function: one.function,
      percent: one.percent,
      slowed: profilesOf(place, 'slowed', one.slowed),
      base: profilesOf(place, 'base', one.base)
    })),
    repeatContents,
    repeats: repeatContents.slices.map(({ file, load, part }) => ({
      load,
      part,
      ...parseRounds(textOf(`repeats/${file}`))
    }))
  }
}
