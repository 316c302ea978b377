import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

const told = (tell: () => string): string => {
  try {
    return tell().trim()
  } catch {
    return ''
  }
}

/**
 * Where a number of a process means what it means here: this host, and on Linux since this start of it and in this
 * namespace, for containers have numbers of their own.
 */
export const thisMachine = (): string =>
  [
    hostname(),
    told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    told(() => readlinkSync('/proc/self/ns/pid'))
  ].join(' ')
