import { describe, expect, test } from '@jest/globals'
import { githubTime } from '../../src/io/githubTime.js'

const noon = '2026-11-20T12:00:00.000Z'
const header = (time: string): string => new Date(time).toUTCString()

/** A runner whose clock says `own`, which has just heard what time it is. */
const heard = (own: string, dates: readonly unknown[]) => {
  const said: string[] = []
  const time = { ms: 0 }
  const clock = githubTime({ now: () => own, clock: () => time.ms }, (line) => said.push(line))
  for (const date of dates) clock.hear(date)
  return { clock, said, time }
}

describe('the time', () => {
  test.each([
    ['nothing was heard', []],
    ['what was heard is no time', ['soon', undefined, 7]],
    ['the clocks agree', [header('2026-11-20T12:00:59Z')]]
  ])('is that of the runner where %s', (_, dates) => {
    const { clock, said } = heard(noon, dates)
    expect([clock.now(), said]).toEqual([noon, []])
  })

  test.each([
    ['2026-11-21T12:00:00.000Z', '24 hours ahead of'],
    ['2026-11-13T12:00:00.000Z', '7 days behind'],
    ['2026-11-20T11:58:30.000Z', '2 minutes behind'],
    ['1970-01-01T00:00:00.000Z', '20778 days behind'],
    ['2100-01-01T00:00:00.000Z', '26705 days ahead of']
  ])("is GitHub's where that of the runner is %s, which is said once", (own, words) => {
    const { clock, said } = heard(own, [header(noon)])
    expect([clock.now(), clock.now()]).toEqual([noon, noon])
    expect(said).toEqual([
      `the clock of this runner is ${words} GitHub's, which is used from here on`
    ])
  })

  test('goes on after the last answer, by a clock that nobody sets', () => {
    const { clock, time } = heard('1970-01-01T00:00:00.000Z', [header(noon)])
    time.ms = 90_000
    expect(clock.now()).toBe('2026-11-20T12:01:30.000Z')
  })
})
