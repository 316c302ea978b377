/** Shapes of `github.actions.results.api.v1.ArtifactService` in Twirp's JSON, as @actions/artifact 6.2 sends them. */
const text = { type: 'string', minLength: 1 }
const ids = { workflow_run_backend_id: text, workflow_job_run_backend_id: text }
const message = (properties: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...ids, ...properties, ...optional },
  required: [...Object.keys(ids), ...Object.keys(properties)],
  additionalProperties: false
})
const int64 = { type: 'string', pattern: '^[0-9]+$' }

/** The request messages of the service, as JSON Schema: what it does not know, it does not take. */
export const requestSchemas: Readonly<Record<string, object>> = {
  CreateArtifact: message(
    { name: text, version: { const: 7 } },
    { mime_type: text, expires_at: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT' } }
  ),
  FinalizeArtifact: message(
    { name: text, size: int64 },
    { hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } }
  ),
  ListArtifacts: message({}, { name_filter: text, id_filter: int64 }),
  GetSignedArtifactURL: message({ name: text }),
  DeleteArtifact: message({ name: text })
}
