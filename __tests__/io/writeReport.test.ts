import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

/** How many calls the file system takes before the process dies, and what that looks like from within. */
const life = { left: Number.POSITIVE_INFINITY, death: 'killed' as 'killed' | 'full' }

const dying = (): boolean => {
  life.left -= 1
  return life.left < 0
}

const gone = (): never => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}

/** A process that is killed does nothing afterwards, not even tidy up; on a full disk it can. */
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  mkdirSync: (...args: Parameters<typeof fs.mkdirSync>) =>
    dying() ? gone() : fs.mkdirSync(...args),
  writeFileSync: (path: string, content: string, options?: fs.WriteFileOptions) => {
    const isDying = dying()
    if (isDying && life.left < -1 && life.death === 'killed') gone()
    fs.writeFileSync(path, isDying ? content.slice(0, content.length / 2) : content, options)
    if (isDying) gone()
  },
  renameSync: (...args: Parameters<typeof fs.renameSync>) =>
    dying() && life.death === 'killed' ? gone() : fs.renameSync(...args),
  rmSync: (...args: Parameters<typeof fs.rmSync>) =>
    dying() && life.death === 'killed' ? gone() : fs.rmSync(...args)
}))

const { writeReport } = await import('../../src/io/writeReport.js')

const names = ['report.json', 'report.md', 'views.json.gz']
const filesOf = (word: string) =>
  names.map((fileName) => ({ fileName, content: `${word} ${fileName}\n`.repeat(50) }))

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'flamegate-write-'))
  life.left = Number.POSITIVE_INFINITY
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true })
})

const contents = () =>
  names.map((name) => {
    const path = join(folder, 'out', name)
    return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined
  })

const write = (word: string) => writeReport(filesOf(word), 'out', folder)
const whole = (word: string) => filesOf(word).map(({ content }) => content)

const deathAfter = (calls: number, death: typeof life.death): boolean => {
  Object.assign(life, { left: calls, death })
  try {
    write('new')
    return false
  } catch {
    return true
  } finally {
    life.left = Number.POSITIVE_INFINITY
  }
}

describe.each(['killed', 'full'] as const)('a report whose writer is %s', (death) => {
  test('after any call leaves whole files of one report, and the next run writes all', () => {
    let calls = 0
    for (let isDead = true; isDead; calls += 1) {
      write('old')
      isDead = deathAfter(calls, death)
      const [old, recent] = [whole('old'), whole('new')]
      const found = contents()
      found.slice(1).forEach((content, index) => {
        expect([old[index + 1], recent[index + 1]]).toContain(content)
      })
      // Without the first file there is no report.
      if (found[0] !== undefined) expect([old, recent]).toContainEqual(found)
      write('newer')
      expect(contents()).toEqual(whole('newer'))
      expect(fs.readdirSync(join(folder, 'out')).sort()).toEqual(names)
    }
    expect(calls).toBeGreaterThan(names.length + 1)
  })
})

test('a disk that fills up leaves the old report, and says what to do', () => {
  write('old')
  Object.assign(life, { left: names.length, death: 'full' })
  expect(() => write('new')).toThrow('no space left on device')
  life.left = Number.POSITIVE_INFINITY
  expect(contents()).toEqual(whole('old'))
  expect(fs.readdirSync(join(folder, 'out')).sort()).toEqual(names)
})

test('a link in the place of a report is replaced, and what it leads to stays', () => {
  const secret = join(folder, 'secret')
  fs.writeFileSync(secret, 'mine')
  fs.mkdirSync(join(folder, 'out'))
  for (const name of ['report.json', `report.json.${process.pid}.tmp`, 'report.md.999999999.tmp'])
    fs.symlinkSync(secret, join(folder, 'out', name))
  write('new')
  expect(contents()).toEqual(whole('new'))
  expect(fs.readFileSync(secret, 'utf8')).toBe('mine')
})

test('what grows for another process that runs is left alone', () => {
  const growing = `report.json.${process.ppid}.tmp`
  fs.mkdirSync(join(folder, 'out'))
  fs.writeFileSync(join(folder, 'out', growing), 'half')
  write('new')
  expect(fs.readdirSync(join(folder, 'out')).sort()).toEqual([growing, ...names].sort())
})
