/** Plain profiles that say themselves that the two sides are not of one kind. */
import { describe, expect, test } from '@jest/globals'
import { cpuProfile, profileFile } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

const profileWith = (side: 'base' | 'head', files: readonly string[]) => {
  const names = files.map((_, index) => `runtime.f${index}`)
  const profile = cpuProfile(
    Object.fromEntries([['main.work', 5000], ...names.map((name) => [name, 1000])])
  )
  const functions = profile.functions.map((info) => ({
    ...info,
    file: files[names.indexOf(info.name)] ?? '/src/app/main.go'
  }))
  return profileFile(`${side}/cpu.pprof`, { ...profile, functions })
}

const between = (base: readonly string[], head: readonly string[]) =>
  reportOf([profileWith('base', base), profileWith('head', head)])

const tool = (version: string) => `/opt/hostedtoolcache/go/${version}/x64/src/runtime/proc.go`

describe('plain profiles', () => {
  test.each([
    [tool('1.24.3'), tool('1.25.0'), 'base go1.24.3; head go1.25.0'],
    [
      '/root/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.24.3.linux-amd64/src/runtime/proc.go',
      '/usr/lib/go-1.26/src/runtime/proc.go',
      'base go1.24.3; head go1.26'
    ],
    [
      'C:\\hostedtoolcache\\windows\\go\\1.24.3\\x64\\src\\runtime\\proc.go',
      '/home/u/.asdf/installs/golang/1.26rc1/go/src/runtime/proc.go',
      'base go1.24.3; head go1.26rc1'
    ]
  ])(
    'of two versions of Go are told apart by the folder of the runtime: %s, %s',
    (base, head, why) => {
      const report = between([base], [head])
      expect(report.verdict.level).toBe('inconclusive')
      const gate = report.verdict.gates.find(({ id }) => id === 'cpu-regression')
      expect(gate).toMatchObject({
        status: 'unjudged',
        because: expect.stringContaining(`CPU profiles: different Go versions: ${why}`)
      })
    }
  )

  test('of two architectures are told apart by the assembly of the runtime', () => {
    const of = (name: string) => [`/usr/local/go/src/runtime/sys_linux_${name}.s`]
    const [gate] = between(of('amd64'), of('arm64')).verdict.gates.filter(
      ({ id }) => id === 'cpu-regression'
    )
    expect(gate?.because).toContain('different architectures: base amd64; head arm64')
  })

  test.each([
    ['one version', [tool('1.24.3')], [tool('1.24.3')]],
    ['a side that does not say', [tool('1.24.3')], ['/usr/local/go/src/runtime/proc.go']],
    ['paths that were trimmed', ['runtime/proc.go'], ['runtime/proc.go']],
    [
      'a version in another name',
      ['/x/mongo1.2/src/runtime/a.go'],
      ['/x/mongo1.3/src/runtime/a.go']
    ],
    ['other files than those of the runtime', ['/go/1.2/src/app/a.go'], ['/go/1.3/src/app/a.go']]
  ])('are comparable with %s', (_, base, head) => {
    expect(between(base, head).verdict.level).toBe('pass')
  })
})
