// Preloaded into the action where a case waits for retries and time-outs: its timers run FLAMEGATE_E2E_HURRY times
// faster. What the action does is not changed, only how long it waits between.
const factor = Number(process.env.FLAMEGATE_E2E_HURRY ?? 1)
const { setTimeout: patient } = globalThis

globalThis.setTimeout = Object.assign(
  (callback, delay = 0, ...args) => patient(callback, delay / factor, ...args),
  patient
)

const { timeout } = AbortSignal
AbortSignal.timeout = (delay) => timeout.call(AbortSignal, Math.ceil(delay / factor))
