/** Our file for speedscope in speedscope itself: opened, and exported again by it, it is the same profiles. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { outputs } from '../../src/outputs/index.js'
import { reportOf } from '../helpers/street.js'
import { pathsOf } from '../helpers/tree.js'
import { stackFile, treesOf } from '../helpers/trees.js'
import { describeInBrowser, useBrowser } from './browser.js'

const { context, takeTroubles } = useBrowser()

const app = createRequire(import.meta.url).resolve('speedscope/dist/release/index.html')

/** Every profile with its unit and its paths of calls, each with what it cost by itself. Speedscope writes events. */
const contentOf = (text: string) => {
  const { exporter, profiles, ...file } = JSON.parse(text)
  return profiles.map((profile: { readonly name: string; readonly unit: string }) => {
    const one = new TextEncoder().encode(JSON.stringify({ ...file, profiles: [profile] }))
    const [read] = stackFile('x.speedscope.json', one).parsed.profiles
    const { tree } = read ?? {}
    if (tree === undefined) throw new Error(`${exporter} wrote something else`)
    const paths = pathsOf(tree, (number) => read?.functions[number]?.name ?? '?')
    const costs = paths.map((path, node) => `${tree.self[0]?.[node]} ${path}`)
    return {
      name: profile.name,
      unit: profile.unit,
      costs: costs.filter((cost) => !cost.startsWith('0 ')).sort()
    }
  })
}

/** Opens a file as the command of speedscope does: by a script that hands it over. */
const throughSpeedscope = async (text: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-speedscope-'))
  const script = join(folder, 'load.js')
  const base64 = Buffer.from(text).toString('base64')
  writeFileSync(script, `speedscope.loadFileFromBase64('report.speedscope.json', '${base64}')`)
  const page = await context().newPage()
  await page.goto(`${pathToFileURL(app).href}#localProfilePath=${script}`)
  await page.getByText('default cpu: base (1/').waitFor()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const exported = readFileSync(await (await download).path(), 'utf8')
  await page.close()
  rmSync(folder, { recursive: true })
  return exported
}

describeInBrowser('speedscope', () => {
  test('opens our file, and exports the same profiles, paths and values', async () => {
    const files = ['base', 'head'].flatMap((side) =>
      ['cpu', 'mem'].map((kind) => {
        const path = `${side}/${kind}.pprof`
        const url = new URL(`../../fixtures/demo/${path}`, import.meta.url)
        return stackFile(path, readFileSync(fileURLToPath(url)))
      })
    )
    const trees = treesOf(files)
    const ours = outputs.speedscope.render(reportOf(files), { colour: 'none', trees })
    const exported = await throughSpeedscope(ours)
    expect(contentOf(exported)).toEqual(contentOf(ours))
    expect(contentOf(ours).length).toBeGreaterThan(10)
    // Its drawing on a machine without a graphics card makes the browser warn.
    expect(takeTroubles().filter((trouble) => !/\bWebGL/.test(trouble))).toEqual([])
  })
})
