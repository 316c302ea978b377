/** File systems that are too small or cannot be written, which only root can make. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mount = (...args: readonly string[]): boolean =>
  spawnSync('mount', args, { stdio: 'ignore' }).status === 0

export const unmount = (folder: string): void =>
  void spawnSync('umount', [folder], { stdio: 'ignore' })

/** Puts a file system in memory in the place of a folder. */
export const mountTiny = (folder: string, kibibytes: number): boolean =>
  mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder)

/** Makes a folder read-only, for root too. */
export const mountReadOnly = (folder: string): boolean =>
  mount('--bind', folder, folder) && mount('-o', 'remount,ro,bind', folder)

/** Whether this machine lets a test do that. */
export const canMount = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-mount-'))
  try {
    return mountTiny(folder, 16)
  } finally {
    unmount(folder)
    rmdirSync(folder)
  }
}
