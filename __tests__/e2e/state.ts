/** What the played GitHub remembers. Tests fill it and look at it; the routes read and write it. */
import { createHash } from 'node:crypto'
import type { JsonObject } from './openApi.js'

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

/** Scopes of a token that the routes ask for. */
export interface Grants {
  readonly 'pull-requests': 'none' | 'read' | 'write'
  readonly contents: 'none' | 'read' | 'write'
  readonly actions?: 'none' | 'read'
  readonly checks?: 'none' | 'write'
  readonly issues?: 'none' | 'write'
}

export interface Token {
  readonly account: Account
  /** An installation token (GITHUB_TOKEN) may not ask who it is. */
  readonly kind: 'installation' | 'personal'
  readonly grants: Grants
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly content: Buffer
  readonly contentType: string
  /** As the listing says it, `sha256:…`; not always the truth. */
  readonly digest: string
  /** As the listing says it; not always the truth. */
  readonly size: number
  readonly expired: boolean
  readonly createdAt: string
}

/** A run of a workflow other than the one that is played. */
export interface Run {
  readonly id: number
  /** 1 unless it was run again. */
  readonly attempt?: number
  readonly sha: string
  readonly branch: string | null
  readonly event: string
  readonly conclusion: string | null
  readonly path: string
  /** Null when the repository of the head was deleted. */
  readonly headRepository: Pick<Repository, 'id' | 'owner'> | null
}

/** An artifact of such a run. */
export interface StoredArtifact extends Artifact {
  readonly runId: number
}

export interface CheckRun {
  readonly id: number
  readonly sha: string
  readonly name: string
  readonly externalId: string
  readonly detailsUrl: string
  readonly conclusion: string
  readonly title: string
  readonly summary: string
  readonly annotations: readonly JsonObject[]
}

/** A label that was put on an issue, or taken off. */
export interface LabelEvent {
  readonly id: number
  readonly issue: number
  readonly label: string
  readonly isPut: boolean
  readonly actor: Account
  readonly createdAt: string
}

/** Git's own objects, as the git data API makes them. */
export interface GitObjects {
  readonly blobs: Map<string, Buffer>
  readonly trees: Map<string, readonly JsonObject[]>
  readonly commits: Map<string, { readonly tree: string; readonly parents: readonly string[] }>
  /** By their full names. */
  readonly refs: Map<string, string>
}

/** An issue that is no pull request. */
export interface Issue {
  readonly number: number
  readonly author: Account
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly state: 'open' | 'closed'
  readonly reason: string | null
  readonly closedAt: string | null
  readonly createdAt: string
}

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin'

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
}

export interface State {
  readonly repository: Repository
  readonly runId: number
  readonly tokens: Map<string, Token>
  readonly comments: Map<number, Comment>
  readonly artifacts: Map<number, Artifact>
  /** Media types of artifacts that the service does not take. */
  readonly refusedTypes: Set<string>
  /** Files of the repository, by `ref:path`. */
  readonly contents: Map<string, string>
  readonly pulls: Map<number, JsonObject>
  /** Other runs than this one, and what they stored. */
  readonly runs: Map<number, Run>
  readonly stored: Map<number, StoredArtifact>
  readonly checkRuns: Map<number, CheckRun>
  readonly labelEvents: LabelEvent[]
  /** What people may do, by login. */
  readonly roles: Map<string, Role>
  /** The files that each pull request changes. */
  readonly pullFiles: Map<number, readonly JsonObject[]>
  /** The parents of each commit. */
  readonly history: Map<string, readonly string[]>
  readonly git: GitObjects
  readonly issues: Map<number, Issue>
  /** The commit that each tag is at. */
  readonly tags: Map<string, string>
  /** The commit that each branch is at, where a case asks by name. */
  readonly branches: Map<string, string>
  nextId(): number
  /** A fixed clock that moves one second per look. */
  now(): string
}

export const sha256 = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

export const createState = (repository: Repository, runId: number): State => {
  let lastId = 1000
  let seconds = Date.parse('2026-11-20T10:00:00Z')
  return {
    repository,
    runId,
    tokens: new Map(),
    comments: new Map(),
    artifacts: new Map(),
    refusedTypes: new Set(),
    contents: new Map(),
    pulls: new Map(),
    runs: new Map(),
    stored: new Map(),
    checkRuns: new Map(),
    labelEvents: [],
    roles: new Map(),
    pullFiles: new Map(),
    history: new Map(),
    branches: new Map(),
    git: { blobs: new Map(), trees: new Map(), commits: new Map(), refs: new Map() },
    tags: new Map(),
    issues: new Map(),
    nextId: () => {
      lastId += 1
      return lastId
    },
    now: () => {
      seconds += 1000
      return new Date(seconds).toISOString().replace('.000', '')
    }
  }
}

type Odd = Partial<Pick<Artifact, 'digest' | 'size' | 'expired' | 'contentType'>>

const artifactOf = (state: State, name: string, content: Buffer, odd: Odd): Artifact => ({
  id: state.nextId(),
  name,
  content,
  contentType: 'application/zip',
  digest: sha256(content),
  size: content.length,
  expired: false,
  createdAt: state.now(),
  ...odd
})

/** Adds an artifact as an earlier job would have left it. */
export const plantArtifact = (
  state: State,
  name: string,
  content: Buffer,
  odd: Odd = {}
): Artifact => {
  const artifact = artifactOf(state, name, content, odd)
  state.artifacts.set(artifact.id, artifact)
  return artifact
}

/** Adds an artifact of another run. */
export const storeArtifact = (
  state: State,
  runId: number,
  file: { readonly name: string; readonly content: Buffer; readonly odd?: Odd }
): StoredArtifact => {
  const artifact = { ...artifactOf(state, file.name, file.content, file.odd ?? {}), runId }
  state.stored.set(artifact.id, artifact)
  return artifact
}

/** Adds a comment as somebody would have written it. */
export const plantComment = (
  state: State,
  comment: { readonly issue: number; readonly author: Account; readonly body: string }
): Comment => {
  const now = state.now()
  const made = { ...comment, id: state.nextId(), createdAt: now, updatedAt: now }
  state.comments.set(made.id, made)
  return made
}

/** Puts a label on an issue, or takes it off. */
export const plantLabel = (state: State, event: Omit<LabelEvent, 'id' | 'createdAt'>): void => {
  state.labelEvents.push({ ...event, id: state.nextId(), createdAt: state.now() })
}
