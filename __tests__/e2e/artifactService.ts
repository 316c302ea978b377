/**
 * The artifact service of Actions (Twirp with JSON bodies) and the blob storage that its signed URLs point to, in the
 * shapes of platform research: field names in snake_case, 64-bit integers as strings, Azure block blobs.
 */
import { createHash, randomBytes } from 'node:crypto'
import { Ajv, type ValidateFunction } from 'ajv'
import { requestSchemas } from './artifactRequests.js'
import type { JsonObject } from './openApi.js'
import {
  type Call,
  emptyReply,
  type Handled,
  headerOf,
  jsonOf,
  jsonReply,
  type Reply
} from './reply.js'
import { type Artifact, plantArtifact, type State, sha256 } from './state.js'

/** The backend ids that the runtime token carries. */
export interface BackendIds {
  readonly run: string
  readonly job: string
}

interface Blob {
  readonly blocks: Map<string, Buffer>
  content: Buffer | undefined
  contentType: string
}

interface Upload {
  readonly name: string
  /** What the uploader says the bytes are. */
  readonly mimeType: string
  readonly blob: Blob
}

const twirpError = (status: number, code: string, msg: string): Reply =>
  jsonReply(status, { code, msg })
const notFound = twirpError(404, 'not_found', 'artifact not found')

/** Characters that no artifact name may hold. */
const forbidden = /[":<>|*?\r\n\\/]/

const newest = (state: State, name: string): Artifact | undefined =>
  [...state.artifacts.values()].filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0]

const listed = (artifact: Artifact, backend: BackendIds): JsonObject => ({
  workflow_run_backend_id: backend.run,
  workflow_job_run_backend_id: backend.job,
  database_id: String(artifact.id),
  name: artifact.name,
  size: String(artifact.size),
  created_at: artifact.createdAt,
  digest: artifact.digest
})

const ajv = new Ajv({ allErrors: true })

/** Compiled once for all servers of a test file. */
const compiled: { validators?: ReadonlyMap<string, ValidateFunction> } = {}
const validators = (): ReadonlyMap<string, ValidateFunction> => {
  compiled.validators ??= new Map(
    Object.entries(requestSchemas).map(([method, schema]) => [method, ajv.compile(schema)])
  )
  return compiled.validators
}

export interface ArtifactService {
  twirp(call: Call): Handled
  blob(call: Call): Handled
}

export const createArtifactService = (
  state: State,
  backend: BackendIds,
  runtimeToken: string
): ArtifactService => {
  const uploads = new Map<string, Upload>()
  const downloads = new Map<string, Artifact>()
  const signature = (): string => randomBytes(12).toString('base64url')

  const create = (name: string, mimeType: string, origin: string): Reply => {
    if (forbidden.test(name)) return twirpError(400, 'invalid_argument', 'invalid artifact name')
    if (state.refusedTypes.has(mimeType)) {
      return twirpError(400, 'invalid_argument', `unsupported mime type ${mimeType}`)
    }
    if (newest(state, name) !== undefined) {
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run'
      )
    }
    // In the place of one that was never finished.
    for (const [old, upload] of uploads) if (upload.name === name) uploads.delete(old)
    const sig = signature()
    uploads.set(sig, {
      name,
      mimeType,
      blob: { blocks: new Map(), content: undefined, contentType: '' }
    })
    const url = `${origin}/blobs/upload/${createHash('sha256').update(name).digest('hex')}.zip`
    return jsonReply(200, { ok: true, signed_upload_url: `${url}?se=2099-01-01&sig=${sig}` })
  }

  const finalize = (request: JsonObject, violations: string[]): Reply => {
    const upload = [...uploads.entries()].find(([, one]) => one.name === request['name'])
    const content = upload?.[1].blob.content
    if (upload === undefined || content === undefined) return notFound
    uploads.delete(upload[0])
    const { name, mimeType, blob } = upload[1]
    if (request['size'] !== String(content.length)) violations.push('finalized with another size')
    if (request['hash'] !== sha256(content)) violations.push('finalized with another hash')
    const { contentType } = blob
    if (contentType !== mimeType) violations.push(`stored as ${contentType}, not ${mimeType}`)
    const { id } = plantArtifact(state, name, content, { contentType })
    return jsonReply(200, { ok: true, artifact_id: String(id) })
  }

  const list = (request: JsonObject): Reply => {
    const artifacts = [...state.artifacts.values()]
      .filter((one) => [undefined, one.name].includes(request['name_filter'] as string | undefined))
      .filter((one) =>
        [undefined, String(one.id)].includes(request['id_filter'] as string | undefined)
      )
    return jsonReply(200, { artifacts: artifacts.map((one) => listed(one, backend)) })
  }

  const sign = (name: string, origin: string): Reply => {
    const artifact = newest(state, name)
    if (artifact === undefined || artifact.expired) return notFound
    const sig = signature()
    downloads.set(sig, artifact)
    const signedUrl = `${origin}/blobs/download/${artifact.id}?se=2099-01-01&sig=${sig}`
    return jsonReply(200, { signed_url: signedUrl })
  }

  const remove = (name: string): Reply => {
    const artifact = newest(state, name)
    if (artifact === undefined) return notFound
    state.artifacts.delete(artifact.id)
    return jsonReply(200, { ok: true, artifact_id: String(artifact.id) })
  }

  const answer = (method: string, call: Call, violations: string[]): Reply => {
    const request = (jsonOf(call.body) ?? {}) as JsonObject
    const name = String(request['name'])
    if (headerOf(call, 'authorization') !== `Bearer ${runtimeToken}`) {
      return twirpError(401, 'unauthenticated', 'bad runtime token')
    }
    if (method === 'CreateArtifact') {
      const mimeType = String(request['mime_type'] ?? 'application/zip')
      return create(name, mimeType, call.origin)
    }
    if (method === 'FinalizeArtifact') return finalize(request, violations)
    if (method === 'ListArtifacts') return list(request)
    if (method === 'GetSignedArtifactURL') return sign(name, call.origin)
    return remove(name)
  }

  const requestViolations = (method: string, call: Call): readonly string[] => {
    const validate = validators().get(method)
    const request = jsonOf(call.body) as JsonObject | undefined
    if (validate === undefined) return [`${method}: no such method of the artifact service`]
    if (!validate(request)) return [`${method}: ${ajv.errorsText(validate.errors)}`]
    const isOwnRun = request?.['workflow_run_backend_id'] === backend.run
    return isOwnRun ? [] : [`${method}: run id is not the one of the runtime token`]
  }

  const put = (call: Call): Reply => {
    const upload = uploads.get(call.query.get('sig') ?? '')
    if (upload === undefined) return emptyReply(403)
    const { blob } = upload
    const comp = call.query.get('comp')
    blob.contentType = headerOf(call, 'x-ms-blob-content-type') || blob.contentType
    if (comp === 'block') blob.blocks.set(call.query.get('blockid') ?? '', call.body)
    else if (comp === 'blocklist') {
      const order = [...call.body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)]
      blob.content = Buffer.concat(
        order.map(([, id = '']) => blob.blocks.get(id) ?? Buffer.alloc(0))
      )
    } else blob.content = call.body
    return emptyReply(201, { etag: '"1"', 'x-ms-request-id': 'e2e', 'x-ms-version': '2025-01-05' })
  }

  const get = (call: Call): Reply => {
    const id = Number(call.path.split('/').at(-1))
    const sig = call.query.get('sig') ?? ''
    const planted = state.artifacts.get(id) ?? state.stored.get(id)
    const artifact = sig === 'rest' ? planted : downloads.get(sig)
    if (artifact === undefined) return emptyReply(403)
    const isZip = artifact.contentType === 'application/zip'
    const fileName = isZip ? `${artifact.name}.zip` : artifact.name
    return {
      status: 200,
      headers: {
        'content-type': artifact.contentType,
        // RFC 6266, 4.3: any name, and beside it one of ASCII.
        'content-disposition': `attachment; filename="${fileName.replace(/[^\x20-\x7e]|["%;]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
      },
      body: artifact.content
    }
  }

  return {
    twirp: (call) => {
      const method = call.path.split('/').at(-1) ?? ''
      const violations = [...requestViolations(method, call)]
      return { operation: method, answer: () => answer(method, call, violations), violations }
    },
    blob: (call) => {
      const isToken = headerOf(call, 'authorization') !== ''
      const violations = isToken ? ['blob: a token was sent to the storage'] : []
      const operation = call.method === 'PUT' ? 'blob/put' : 'blob/get'
      return {
        operation,
        answer: () => (operation === 'blob/put' ? put(call) : get(call)),
        violations
      }
    }
  }
}
