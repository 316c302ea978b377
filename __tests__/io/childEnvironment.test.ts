import { describe, expect, test } from '@jest/globals'
import { type Audience, childEnvironment } from '../../src/io/childEnvironment.js'

const audiences: readonly Audience[] = ['git', 'go', 'benchmark']

const names = (env: Readonly<Record<string, string>>, audience: Audience) =>
  Object.keys(childEnvironment(env, audience)).sort()

describe('the environment of a child', () => {
  test.each(audiences)(
    'of %s has paths and language, and nothing that it does not need',
    (audience) => {
      const env = { PATH: 'p', HOME: 'h', LC_ALL: 'C', TMPDIR: 't', RANDOM_THING: 'x', PWD: '/' }
      expect(names(env, audience)).toEqual(['HOME', 'LC_ALL', 'PATH', 'TMPDIR'])
    }
  )

  test.each(audiences)('of %s has no secret, input or file of the runner', (audience) => {
    const secrets = [
      ...['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
      ...['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH'],
      ...['GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'RUNNER_TEMP', 'NPM_TOKEN', 'AWS_ACCESS_KEY_ID'],
      ...['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_API_KEY', 'GODADDY_SECRET', 'CGO_TOKEN'],
      ...['NODE_OPTIONS', 'LD_PRELOAD', 'GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']
    ]
    expect(names(Object.fromEntries(secrets.map((name) => [name, 'x'])), audience)).toEqual([])
  })

  test.each(audiences)(
    'of %s has the mark by which the runner ends what a job leaves',
    (audience) => {
      expect(names({ RUNNER_TRACKING_ID: 'github_1', RUNNER_TEMP: 't' }, audience)).toEqual([
        'RUNNER_TRACKING_ID'
      ])
    }
  )

  test('lets only git see what git is configured with', () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a', GIT_CONFIG_VALUE_0: 'secret' }
    expect(names(env, 'git')).toEqual(Object.keys(env).sort())
    expect([...names(env, 'go'), ...names(env, 'benchmark')]).toEqual([])
  })

  test('lets code of the repository see no address that may hold a password', () => {
    const env = {
      GOPROXY: 'https://u:p@proxy',
      https_proxy: 'http://u:p@proxy',
      GOAUTH: 'x',
      GOGC: '1'
    }
    expect(names(env, 'go')).toEqual(['GOAUTH', 'GOGC', 'GOPROXY', 'https_proxy'])
    expect(names(env, 'benchmark')).toEqual(['GOGC'])
  })

  test('skips what is not set', () => {
    expect(childEnvironment({ PATH: undefined }, 'go')).toEqual({})
  })
})
