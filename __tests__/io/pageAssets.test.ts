import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readPageAssets } from '../../src/io/pageAssets.js'

const folder = mkdtempSync(join(tmpdir(), 'flamegate-page-'))
const dist = pathToFileURL(`${folder}/`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the assets of the page', () => {
  test('that are missing are told by name', () => {
    expect(() => readPageAssets(dist)).toThrow('expected page/page.js beside the bundle')
  })

  test('are read from beside the bundle', () => {
    mkdirSync(join(folder, 'page'))
    writeFileSync(join(folder, 'page', 'page.js'), 'run()')
    writeFileSync(join(folder, 'page', 'page.css'), 'p {}')
    expect(readPageAssets(dist)).toEqual({ script: 'run()', style: 'p {}' })
  })
})
