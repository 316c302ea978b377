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
  readonly contents: 'none' | 'read'
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
  /** Files of the repository, by `ref:path`. */
  readonly contents: Map<string, string>
  readonly pulls: Map<number, JsonObject>
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
    contents: new Map(),
    pulls: new Map(),
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

/** Adds an artifact as an earlier job would have left it. */
export const plantArtifact = (
  state: State,
  name: string,
  content: Buffer,
  odd: Partial<Pick<Artifact, 'digest' | 'size' | 'expired' | 'contentType'>> = {}
): Artifact => {
  const artifact: Artifact = {
    id: state.nextId(),
    name,
    content,
    contentType: 'application/zip',
    digest: sha256(content),
    size: content.length,
    expired: false,
    createdAt: state.now(),
    ...odd
  }
  state.artifacts.set(artifact.id, artifact)
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
