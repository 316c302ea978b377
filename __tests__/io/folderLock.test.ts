import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { lockFolder, lockName, unlockFolder } from '../../src/io/folderLock.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const left = (text: string) => writeFileSync(join(folder, lockName), text)

test('a folder is locked while the process in its lock runs', () => {
  left(`${process.ppid}\n`)
  expect(lockFolder(folder)).toEqual({ status: 'taken', by: process.ppid })
})

test('the lock of a process that is gone is taken over, with what it had begun', () => {
  left(`${2 ** 30}\nfile\n`)
  expect(lockFolder(folder)).toEqual({ status: 'locked', left: ['file'] })
  unlockFolder(folder)
})

// Half a number may well be that of another process.
test('a lock whose number was not written to its end holds nothing', () => {
  left(`${process.ppid}`)
  expect(lockFolder(folder)).toEqual({ status: 'locked', left: [] })
  unlockFolder(folder)
})
