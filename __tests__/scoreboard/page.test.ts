/** The committed recording is what it is said to be, and docs/scoreboard.md says what comes out of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { buildBoard, cells, nullBoard, publishedSizes, scoreCell } from '../../scoreboard/board.js'
import { byRound } from '../../scoreboard/draws/benchmarkDraw.js'
import { recordedNoise } from '../../scoreboard/draws/noise.js'
import { decoded } from '../../scoreboard/judged.js'
import { readRecording } from '../../scoreboard/readRecording.js'
import { timesOf } from '../../scoreboard/recording.js'
import { slowedBuildTable } from '../../scoreboard/tables/benchmarkTables.js'
import { scoreOf } from '../../scoreboard/tables/targets.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const recording = readRecording(join(root, 'fixtures/scoreboard'))
const page = readFileSync(join(root, 'docs/scoreboard.md'), 'utf8')

/** The cells of the rows of the table of targets. */
const targetRows = (): readonly (readonly string[])[] => {
  const section = page.split('## Targets\n')[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows
    .slice(2)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/[|]/g, '').trim()))
}

/** The measured rate of a target as the page shows it, as a fraction. */
const shownRate = (row: number): number => Number.parseFloat(targetRows()[row]?.[1] ?? '') / 100

describe('the committed recording', () => {
  test('has at least 200 rounds without a change, every benchmark once on either side', () => {
    const { rounds } = byRound(recording.nullRounds)
    expect(rounds.length).toBeGreaterThanOrEqual(200)
    for (const round of rounds) {
      expect(round.map((run) => run.side).sort()).toEqual(['a', 'b'])
      expect(round.map((run) => timesOf(run).size)).toEqual([24, 24])
    }
  })

  test('ran the sides of a round in either order', () => {
    const { rounds } = byRound(recording.nullRounds)
    const share = rounds.filter(([first]) => first?.side === 'a').length / rounds.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  test('has at least 30 slowed builds with ten rounds each', () => {
    expect(recording.slowedBuilds.length).toBeGreaterThanOrEqual(30)
    for (const { rounds } of recording.slowedBuilds) {
      expect(byRound(rounds).rounds.map((round) => round.length)).toEqual(Array(10).fill(2))
    }
  })

  test('has at least 2,000 samples in every profile', () => {
    const profiles = recording.slowedWorkloads.flatMap(({ slowed, base }) => [...slowed, ...base])
    const counts = profiles.map(({ path, bytes }) => {
      const [profile] = decoded(path, 'base', bytes).parsed.profiles
      return profile?.columns.find((one) => one.sampleType.type === 'cpu')?.events?.total ?? 0
    })
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2000)
  })
})

describe('the page', () => {
  test('has these headline figures', () => {
    expect(targetRows().map(([, measured, met]) => `${measured}: ${met}`)).toEqual([
      '0.4% (0.2 to 1.0): yes',
      '2.0% (1.3 to 3.1): yes',
      '100% (98.1 to 100): yes',
      '100% (98.1 to 100): yes',
      '100% (96.3 to 100): yes'
    ])
  })

  test('has the two figures that the README quotes', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\n', ' ')
    const rateOf = (rule: string) =>
      page
        .split('\n')
        .find((line) => line.startsWith(`| ${rule} |`))
        ?.match(/([\d.]+%) \(/)?.[1]
    expect(readme).toContain(`it fails ${rateOf('flamegate, hard fail')};`)
    expect(readme).toContain(`benchstat's p<0.05 flags ${rateOf('benchstat p<0.05')} of`)
  })

  test('shows the slowed builds as they are judged now', () => {
    expect(page).toContain(slowedBuildTable({ builds: buildBoard(recording) }))
  })

  // The draws of a set do not depend on how many there are: these are the first of those behind the page.
  test.each([
    [1.25, 2],
    [1.15, 3]
  ])('agrees with the first draws of a factor of %d at CV 3%', (factor, row) => {
    const cell = cells.find((one) => one.cv === 0.03 && one.factor === factor)
    if (cell === undefined) throw new Error('no such cell')
    const { scores } = scoreCell(recordedNoise(recording.nullRounds), cell, 25)
    const { found } = scoreOf({ scores, id: 'flamegate-regression' })
    const missed = publishedSizes.cellDraws * (1 - shownRate(row))
    expect(found.trials - found.hits).toBeLessThanOrEqual(Math.round(missed))
  })

  test('agrees with the first of its pull requests without a change', () => {
    const { scores } = nullBoard(recording, 50)
    const alarms = (row: number) => Math.round(publishedSizes.nullDraws * shownRate(row))
    const hits = (id: string) => scoreOf({ scores, id }).alarmed.hits
    expect(hits('flamegate-hard-fail')).toBeLessThanOrEqual(alarms(0))
    expect(hits('flamegate-any-flag')).toBeLessThanOrEqual(alarms(1))
    expect(hits('benchstat')).toBeGreaterThan(5)
    expect(hits('ratio-110')).toBe(50)
  })
})
