import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Contents by path; undefined removes the file. */
export type Files = Readonly<Record<string, string | undefined>>

export interface GitRepository {
  readonly path: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (files: Files) => void
  /** Writes and commits; returns the commit. */
  readonly commit: (files: Files, message?: string) => string
}

const env = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' },
  ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' }
}

/** An existing or new repository, driven by the real git without the settings of whoever runs the tests. */
export const gitRepository = (path: string): GitRepository => {
  mkdirSync(path, { recursive: true })
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...args], { cwd: path, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  const write = (files: Files): void => {
    for (const [name, text] of Object.entries(files)) {
      const target = join(path, name)
      mkdirSync(dirname(target), { recursive: true })
      if (text === undefined) rmSync(target)
      else writeFileSync(target, text)
    }
  }
  const commit = (files: Files, message = 'change'): string => {
    write(files)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  return { path, git, write, commit }
}

/** A new repository with a branch `main` and nothing in it. */
export const newRepository = (path: string): GitRepository => {
  const repository = gitRepository(path)
  repository.git('init', '-q', '-b', 'main', '.')
  return repository
}
