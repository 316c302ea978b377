/** A text as editors and shells of several systems write it. */

const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n')

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le')
const bigEndian = (text: string): Buffer => littleEndian(text).swap16()

const mark = '\ufeff'

export const encodings: readonly (readonly [name: string, encode: (text: string) => Buffer])[] = [
  ['UTF-8 with CRLF', (text) => utf8(withCrlf(text))],
  ['UTF-8 with a byte order mark (Notepad)', (text) => utf8(mark + withCrlf(text))],
  [
    'UTF-16LE with a mark (`>` of Windows PowerShell)',
    (text) => littleEndian(mark + withCrlf(text))
  ],
  ['UTF-16LE without a mark', (text) => littleEndian(text)],
  ['UTF-16BE with a mark', (text) => bigEndian(mark + text)]
]
