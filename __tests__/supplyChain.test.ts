/** What flamegate is made of: locked, listed, licensed, and no more than docs/architecture.md gives a reason for. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

interface Locked {
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
}

const lock = JSON.parse(read('package-lock.json')) as {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('package-lock.json', () => {
  test('has the hash of every package', () => {
    expect(lock.lockfileVersion).toBe(3)
    const without = locked.filter(([, { integrity }]) => !/^sha512-\S{86}==$/.test(integrity ?? ''))
    expect(without).toEqual([])
  })

  test('names no place to fetch from: that is the setting of whoever installs', () => {
    expect(locked.flatMap(([, { resolved }]) => resolved ?? [])).toEqual([])
    expect(read('package-lock.json').match(/https?:\/\/[^"]*\.(?:tgz|git)\b/g) ?? []).toEqual([])
  })

  test('has exact versions of what package.json asks for', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(
      Object.values(asked).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    ).toEqual([])
  })

  test('runs nothing when the packages of the action and the command are installed', () => {
    const scripts = locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
    expect(scripts).toEqual([])
  })
})

test('docs/architecture.md gives a reason for every run-time dependency, and names no other', () => {
  const [, section = ''] = read('docs/architecture.md').split('\n## Dependencies\n\n')
  const named = [...section.matchAll(/^- `([^`]+)`: \S/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
  expect(section).toMatch(new RegExp(`^${words[named.length]} at run time`))
})

/** Packages that a bundle of an entry takes files from, by a bundler that does not make `dist/`. */
const packagesOf = async (entry: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [entry], outdir: 'unwritten', logLevel: 'silent' },
    ...{ bundle: true, write: false, metafile: true, splitting: true },
    ...{ platform: 'node', format: 'esm', target: 'es2022' }
  })
  const packages = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  return [...new Set(packages)].sort()
}

describe('licenses.txt', () => {
  const licensed = (name: string) =>
    new Set(
      read(`dist/${name}/licenses.txt`)
        .split(`\n\n${'-'.repeat(80)}\n\n`)
        .map((text) => /^\S+/.exec(text)?.[0])
    )

  test.each(['cli', 'action'])(
    'has every package of dist/%s',
    async (name) => {
      const known = licensed(name)
      const bundled = await packagesOf(`src/${name}.ts`)
      expect(bundled.length).toBeGreaterThan(1)
      expect(bundled.filter((one) => !known.has(one))).toEqual([])
    },
    60_000
  )

  test.each(['src/thread.ts', 'src/page/main.ts'])('is not needed for %s', async (entry) => {
    expect(await packagesOf(entry)).toEqual([])
  })
})
