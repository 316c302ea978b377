/** What is committed in dist/ runs without an install and holds what it should. Whether it is fresh is CI's question. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { reportSchema } from '../src/model/report.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A copy of what a user of the command has: dist/ and the inputs, no node_modules anywhere above. */
const withCopy = (body: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-dist-'))
  try {
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
    cpSync(join(root, 'fixtures/demo'), join(folder, 'demo'), { recursive: true })
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    body(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('dist', () => {
  test('analyses the demo with no node_modules', () => {
    withCopy((folder) => {
      const args = ['dist/cli.js', 'analyze', '--base', 'demo/base', '--head', 'demo/head']
      const { status, stdout } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8'
      })
      expect([0, 1]).toContain(status)
      expect(stdout).toContain('Report: ')
      const text = readFileSync(join(folder, '.docs/artifacts/ci/ai_analysis/report.json'), 'utf8')
      expect(reportSchema.parse(JSON.parse(text)).cpu_regressions.length).toBeGreaterThan(0)
    })
  })

  test('keeps the GitHub packages out of the command', () => {
    const scripts = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.js'))
    const holding = (words: RegExp) =>
      scripts.filter((name) => words.test(readFileSync(join(root, 'dist/cli', name), 'utf8')))
    expect(scripts).toContain('index.js')
    expect(holding(/node_modules\/@(?:actions|octokit)\//)).toEqual([])
  })

  test('holds the script and the style of the page, small', () => {
    expect(readdirSync(join(root, 'dist/page')).sort()).toEqual(['page.css', 'page.js'])
    expect(readFileSync(join(root, 'dist/page/page.js')).length).toBeLessThanOrEqual(60_000)
  })

  test.each(['cli', 'action', 'thread'])('starts %s by a stub of one line', (name) => {
    const stub = readFileSync(join(root, 'dist', `${name}.js`), 'utf8')
    const lines = stub.split('\n').filter((line) => line !== '' && !line.startsWith('#!'))
    expect(lines).toEqual([
      `import { main } from './${name}/index.js'`,
      "await main(new URL('.', import.meta.url))"
    ])
  })
})
