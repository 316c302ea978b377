/** What `collect` needs of the world: processes, a place to work, a place for the data, a clock and somebody to tell. */
import type { Manifest } from '../model/manifest.js'

/** What runs: the version control, the Go tool, or a test binary by its path. */
export type Program = 'git' | 'go' | { readonly binary: string }

/** One child process. It never goes through a shell, and never sees a token (see docs/collect.md). */
export interface Job {
  readonly program: Program
  readonly args: readonly string[]
  readonly cwd: string
  /** Longest that it may run, in milliseconds; no bound when absent. */
  readonly timeoutMs?: number
}

/** How a process ended: its exit code, or what ended it instead. */
export type Exit = number | 'timeout' | 'interrupted' | 'failed-to-start'

/** A process that has ended, with what it printed, cut at a cap. */
export interface Ran {
  readonly exit: Exit
  readonly stdout: string
  readonly stderr: string
  /** By the clock of the ports, in milliseconds. */
  readonly startedMs: number
  readonly durationMs: number
  /** How much of its output was beyond the cap. */
  readonly droppedBytes?: number
}

/** A temporary folder for worktrees, binaries and profiles that are not yet complete. */
export interface WorkFolder {
  readonly path: string
  /** Paths in it; folders on the way are made. */
  readonly file: (...segments: readonly string[]) => string
  /** Whether something was written to a path. */
  readonly isFile: (path: string) => boolean
  /** Text of a file of a worktree; empty where there is none that can be read. */
  readonly read: (path: string) => string
  /** Removes it and everything in it. Safe to call twice. */
  readonly remove: () => void
}

/** The folder that the data are written to. Paths are relative to it, with forward slashes. */
export interface DataFolder {
  /** Keeps other collections out of it until `release` or the end of this process; refuses where one is at work. */
  readonly claim: () => void
  readonly release: () => void
  /** Removes what an earlier `collect` wrote, by its manifest, and nothing else. */
  readonly clear: () => void
  readonly append: (path: string, text: string) => void
  /** Moves a finished file in. */
  readonly adopt: (from: string, path: string) => void
  /** Puts the manifest in place at once, so that a reader finds the old or the new one. */
  readonly writeManifest: (manifest: Manifest) => void
}

/** Where the work stands. */
export interface Standing {
  readonly done: number
  readonly total: number
  /** What is running. */
  readonly what: string
  /** Expected rest in milliseconds; absent before there is anything to expect it from. */
  readonly restMs?: number
}

/** Whom `collect` tells what it does. */
export interface Progress {
  /** A line that stays. */
  readonly line: (text: string) => void
  /** A line for logs only, where no bar shows the same. */
  readonly detail: (text: string) => void
  /** For a bar only. */
  readonly at: (standing: Standing) => void
  /** Takes the bar away. */
  readonly end: () => void
}

export interface Machine {
  readonly cpu: string
  readonly cpus: number
}

export interface CollectPorts {
  readonly run: (job: Job) => Promise<Ran>
  /** A new work folder for worktrees of a repository. It is also removed when this process exits by itself. */
  readonly makeWorkFolder: (repository: string) => WorkFolder
  /** The folder `out`, relative to `cwd`. */
  readonly openDataFolder: (cwd: string, out: string) => DataFolder
  readonly machine: Machine
  /** The branch that the pull request of this CI run goes into. */
  readonly baseBranch?: string
  /** Aborted with the name of the signal when the user or the system stops the process. */
  readonly stop: AbortSignal
  readonly progress: Progress
  /** A seed that differs from run to run. */
  readonly newSeed: () => number
  /** Milliseconds from an arbitrary start. */
  readonly clock: () => number
  /** The wall clock as ISO 8601. */
  readonly now: () => string
  readonly version: string
}
