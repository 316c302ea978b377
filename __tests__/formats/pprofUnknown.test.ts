import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { describeUnknown, isText } from '../../src/formats/pprof/unknown.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('what an unknown file looks like', () => {
  test.each([
    ['\n <!DOCTYPE html>\n<html>', 'an HTML page'],
    ['<html lang="en">', 'an HTML page'],
    ['<?xml version="1.0"?>', 'XML'],
    ['<svg xmlns="">', 'an SVG image'],
    ['{ "a": 1 }', 'JSON'],
    ['[{"a": 1}]', 'JSON'],
    ['go 1.22 trace\0\0\0', 'a Go execution trace'],
    ['version https://git-lfs.github.com/spec/v1\n', 'a Git LFS pointer'],
    ['goroutine 7 [running]:\n', 'a goroutine dump'],
    ['404 page not found\n', 'an HTTP error message'],
    ['2026-11-28T22:50:49.1234567Z goos: linux\n', 'the log of a CI job'],
    ['bench\tRun go test\t2026-11-28T22:50:49.1234567Z goos: linux\n', 'the log of a CI job'],
    ['PK\x03\x04', 'a zip archive'],
    ['\x7fELF\x02', 'an ELF binary'],
    [`${'\0'.repeat(257)}ustar`, 'a tar archive']
  ])('%j is named', (text, what) => {
    expect(describeUnknown(utf8(text))).toContain(what)
  })

  test('zstd, gzip and base64 of gzip are named', () => {
    const gzip = gzipSync('profile')
    expect(describeUnknown(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd))).toContain('zstd')
    expect(describeUnknown(gzip)).toContain('gzip')
    expect(describeUnknown(utf8(gzip.toString('base64')))).toContain('base64')
  })

  test.each([
    '',
    'hello',
    '[INFO] starting',
    '{ not json',
    'PKunzip',
    '4040 things',
    '2026-11-28T22:50 things'
  ])('%j is not named wrongly', (text) => {
    expect(describeUnknown(utf8(text))).toBeUndefined()
  })
})

test('text has no control bytes but those of text', () => {
  expect(isText(utf8('goos: linux\r\n\té \x1b[1mbold\x1b[0m'))).toBe(true)
  expect(isText(utf8('a\0b'))).toBe(false)
  expect(isText(Uint8Array.of(0x0a, 0x04, 0x08, 0x01))).toBe(false)
})
