import * as z from 'zod'
import type { Gate } from '../gates/gate.js'
import { type GateId, gates } from '../gates/index.js'
import { severities } from '../model/gate.js'

type Settings = Pick<Gate, 'title' | 'defaultSeverity' | 'options'>

const severity = ({ defaultSeverity }: Settings) =>
  z
    .enum(severities)
    .default(defaultSeverity)
    .describe(
      'How much a failure of this gate weighs; `off` lists the gate and does not evaluate it'
    )

type WithSeverity<Options> =
  Options extends z.ZodObject<infer Shape extends z.ZodRawShape>
    ? z.ZodPrefault<
        z.ZodObject<Shape & { readonly severity: ReturnType<typeof severity> }, z.core.$strict>
      >
    : never

type GatesShape = { readonly [Id in GateId]: WithSeverity<(typeof gates)[Id]['options']> }

const gateSchema = (gate: Settings) =>
  z
    .strictObject({ severity: severity(gate), ...gate.options.shape })
    .prefault({})
    .describe(gate.title)

/** The settings of every gate in the registry. The cast restores the types that `fromEntries` forgets. */
const shape = Object.fromEntries(
  Object.entries<Settings>(gates).map(([id, gate]) => [id, gateSchema(gate)])
) as unknown as GatesShape

/** `gates.<id>`: severity and the gate's own options. */
export const gatesSchema = z
  .strictObject(shape)
  .prefault({})
  .describe('The gates: what may fail a pull request, and how hard')
