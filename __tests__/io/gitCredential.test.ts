import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { gitCredential } from '../../src/io/gitCredential.js'

const server = 'https://github.com'

/** The headers that git would send to an address, as git itself reads them. */
const headersFor = (url: string, env: Readonly<Record<string, string>>) => {
  const { stdout } = spawnSync('git', ['config', '--get-urlmatch', 'http.extraheader', url], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: '/nonexistent', ...env }
  })
  return stdout.trim()
}

describe('the credential of git', () => {
  test('is the token for the server of the run, and for no other', () => {
    const { env, secret } = gitCredential({}, server, 'ghs_secret')
    expect(Buffer.from(secret, 'base64').toString()).toBe('x-access-token:ghs_secret')
    expect(headersFor(`${server}/acme/shop`, env)).toBe(`AUTHORIZATION: basic ${secret}`)
    expect(headersFor('https://example.com/acme/shop', env)).toBe('')
    expect(headersFor('https://github.com.example.com/acme/shop', env)).toBe('')
  })

  test('drops the header that a checkout left behind before it adds its own', () => {
    const { env } = gitCredential({}, server, 'ghs_secret')
    const values = Object.entries(env).filter(([name]) => name.startsWith('GIT_CONFIG_VALUE_'))
    expect(values[0]).toEqual(['GIT_CONFIG_VALUE_0', ''])
    expect(values).toHaveLength(2)
  })

  test('leaves the settings that the environment gives to git already', () => {
    const before = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '/work'
    }
    const { env } = gitCredential(before, server, 'ghs_secret')
    expect(env).not.toHaveProperty('GIT_CONFIG_KEY_0')
    expect(env['GIT_CONFIG_COUNT']).toBe('3')
    expect(headersFor(`${server}/x`, { ...before, ...env })).toMatch(/^AUTHORIZATION/)
  })
})
