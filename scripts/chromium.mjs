// Where a Chromium is that tests and measurements of the page can drive: CHROMIUM, else where Debian and Ubuntu have it.
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The path of the program; undefined where there is none. */
export const findChromium = () =>
  [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path))

/** Nothing but the page: no calls home, no first-run pages. A sandbox needs rights that containers do not give. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
