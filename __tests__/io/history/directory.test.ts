import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { directoryStore } from '../../../src/io/history/directory.js'
import type { Finished } from '../../../src/io/history/store.js'
import { emptyHistory, type History } from '../../../src/model/history.js'
import { aPoint, historyOf } from '../../helpers/history.js'
import { holderOf, leaveLock } from '../../helpers/lock.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-history-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sleep = () => new Promise<void>((resolve) => setImmediate(resolve))
const storeIn = (path = folder, key = 'default') => directoryStore({ folder: path, key, sleep })
const asIs = (history: History): Finished => ({ history, files: [{ name: 'x.json', text: '{}' }] })
const runs = ({ points }: History): readonly number[] => points.map(({ run }) => run)

describe('a history in a folder', () => {
  test('is empty before the first run, and then what was added', async () => {
    const store = storeIn(join(folder, 'new'))
    expect((await store.read()).history).toEqual(emptyHistory)
    await store.append(historyOf([1]), asIs)
    await store.append({ ...emptyHistory, points: [aPoint(5)] }, asIs)
    expect(runs((await store.read()).history)).toEqual([1000, 1005])
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['flamegate-history.json', 'x.json'])
  })

  test('of another key is another', async () => {
    await storeIn().append(historyOf([1]), asIs)
    expect((await storeIn(folder, 'arm').read()).history).toEqual(emptyHistory)
  })

  test('loses no run of many that write at once', async () => {
    const numbers = [1, 2, 3, 4]
    await Promise.all(
      numbers.map((number) => storeIn().append({ ...emptyHistory, points: [aPoint(number)] }, asIs))
    )
    expect(runs((await storeIn().read()).history)).toEqual(numbers.map((number) => 1000 + number))
  })

  test('that is damaged is put aside and begun anew, with a word about it', async () => {
    const path = join(folder, 'flamegate-history.json')
    writeFileSync(path, '{"schema_version":1,')
    const { history, notes } = await storeIn().append(historyOf([1]), asIs)
    expect(runs(history)).toEqual([1000])
    expect(notes).toEqual([expect.stringContaining('expected JSON')])
    expect(readFileSync(`${path}.unread`, 'utf8')).toBe('{"schema_version":1,')
  })

  test('refuses to wait for ever for another run that writes', async () => {
    leaveLock(folder, holderOf(process.ppid))
    const waits: number[] = []
    const waiting = directoryStore({
      folder,
      key: 'default',
      sleep: async (ms) => {
        waits.push(ms)
      }
    })
    await expect(waiting.append(historyOf([1]), asIs)).rejects.toThrow('another run is writing')
    expect(waits).toEqual([1000, 2000, 4000])
  })
})
