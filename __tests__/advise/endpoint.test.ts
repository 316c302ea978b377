import { describe, expect, test } from '@jest/globals'
import { endpointFor } from '../../src/advise/endpoint.js'
import { whyNotAsked } from '../../src/advise/origin.js'

const hrefOf = (text: string, suffix = '/analyze'): string => {
  const endpoint = endpointFor(text, suffix)
  return endpoint.kind === 'endpoint' ? endpoint.url.href : endpoint.diagnostic.message
}

describe('the address that is asked', () => {
  test.each([
    ['https://llm.example.com', 'https://llm.example.com/analyze'],
    ['https://llm.example.com/', 'https://llm.example.com/analyze'],
    ['https://llm.example.com/analyze', 'https://llm.example.com/analyze'],
    ['https://llm.example.com/analyze/', 'https://llm.example.com/analyze'],
    ['https://llm.example.com/v1/perf/', 'https://llm.example.com/v1/perf/analyze'],
    ['https://llm.example.com/reanalyze', 'https://llm.example.com/reanalyze/analyze'],
    ['https://llm.example.com/v1?key=a/b#c', 'https://llm.example.com/v1/analyze?key=a/b'],
    [' https://llm.example.com:8443 ', 'https://llm.example.com:8443/analyze'],
    ['http://localhost:8080', 'http://localhost:8080/analyze'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/analyze'],
    ['http://127.9.9.9', 'http://127.9.9.9/analyze'],
    ['http://[::1]:8080', 'http://[::1]:8080/analyze']
  ])('of %s is %s', (text, expected) => {
    expect(hrefOf(text)).toBe(expected)
  })

  test('has another end where that is asked for, or none', () => {
    expect(hrefOf('https://llm.example.com', '/v2/explain')).toBe(
      'https://llm.example.com/v2/explain'
    )
    expect(hrefOf('https://llm.example.com/chat', '/')).toBe('https://llm.example.com/chat')
  })

  test.each([
    ['', 'no address'],
    ['llm.example.com', 'no address'],
    ['http://llm.example.com/secret', 'http://llm.example.com'],
    ['http://10.0.0.1', 'http://10.0.0.1'],
    ['http://localhost.example.com', 'http://localhost.example.com'],
    ['http://128.0.0.1', 'http://128.0.0.1'],
    ['ftp://localhost', 'ftp://localhost'],
    ['file:///etc/passwd', 'file://'],
    ['https://user:secret@llm.example.com', 'one with a password in it']
  ])('is refused, and no secret told: %s', (text, found) => {
    expect(hrefOf(text)).toMatch(new RegExp(`, found ${found.replaceAll('.', '\\.')}$`))
    expect(hrefOf(text)).not.toContain('secret')
  })
})

describe('a model is asked', () => {
  const pull = (isFork: boolean, ok = true) => ({ isFork, writable: { ok } })

  test.each(['push', 'merge_group', 'schedule', 'workflow_dispatch'])('on %s', (eventName) => {
    expect(whyNotAsked({ eventName })).toBeUndefined()
  })

  test.each(['pull_request', 'pull_request_target'])('on %s of a branch', (eventName) => {
    expect(whyNotAsked({ eventName, pull: pull(false) })).toBeUndefined()
  })

  test.each(['pull_request', 'pull_request_target'])('never on %s of a fork', (eventName) => {
    expect(whyNotAsked({ eventName, pull: pull(true) })).toMatch(/fork/)
    expect(whyNotAsked({ eventName, pull: pull(true, false) })).toMatch(/fork/)
  })

  test('never on a pull request whose token can only read', () => {
    expect(whyNotAsked({ eventName: 'pull_request', pull: pull(false, false) })).toMatch(/fork/)
  })

  test.each(['workflow_run', 'issue_comment', 'pull_request_review', 'something_new'])(
    'never on %s, which may be about a fork',
    (eventName) => {
      expect(whyNotAsked({ eventName })).toMatch(/fork/)
    }
  )
})
