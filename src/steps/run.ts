import { join } from 'node:path'
import { type ActionInputs, inputNames, readActionInputs } from '../config/actionInputs.js'
import { maskSecret, readRawInputs, writeOutputs } from '../io/actionRuntime.js'
import { runArtifacts } from '../io/artifacts/runArtifacts.js'
import type { ArtifactStore } from '../io/artifacts/store.js'
import { type GitHub, octokitGitHub } from '../io/github.js'
import type { Log } from '../io/log.js'
import { type RunContext, readRunContext } from '../io/runContext.js'
import type { Shell } from '../io/shell.js'
import { fileInWorkspace } from '../io/workspaceFile.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { annotations } from '../outputs/annotations.js'
import { compare } from './compare.js'
import { nothingDelivered, outputValues } from './outputs.js'
import { sayStatus } from './status.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** Opens something heavy once, and only when it is first needed. */
const once = <T>(open: () => Promise<T>): (() => Promise<T>) => {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}

const noToken = (): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'github/no-token',
      message: 'expected a github-token, found none',
      hint: 'leave the input github-token at its default'
    }
  ])

const openers = (inputs: ActionInputs, context: RunContext) => {
  const token = inputs['github-token']
  return {
    openStore: once<ArtifactStore>(() => runArtifacts()),
    openGitHub: once<GitHub>(async () => {
      if (token === undefined) throw noToken()
      return octokitGitHub(token, context)
    })
  }
}

/** Output of the analysis goes to the log, line by line. */
const logShell = (shell: Shell, log: Log, cwd: string): Shell => ({
  ...shell,
  cwd,
  out: (text) => log.info(text.trimEnd()),
  err: (text) => log.info(text.trimEnd())
})

/** Findings as annotations, after the status, which must not lose its place to them. */
const annotate = (report: Report, workspace: string, log: Log): void => {
  const all = annotations(report, (file) => fileInWorkspace(workspace, file))
  for (const { level, ...annotation } of all) log[level](annotation)
}

const sayErrors = (error: FlamegateError, log: Log): void => {
  for (const { message, hint, at } of error.diagnostics) {
    const place =
      at === undefined ? '' : `${[at.file, at.line, at.column].filter(Boolean).join(':')}: `
    const what = hint === undefined ? message : `${message}; ${hint}`
    log.error({ title: 'flamegate could not run', message: `${place}${what}` })
  }
}

/** One run of the action: returns the exit code of the step. The one place where its errors are caught. */
export const runAction = async (env: Environment, log: Log, shell: Shell): Promise<number> => {
  let outputs = outputValues(undefined, nothingDelivered)
  try {
    const raw = readRawInputs(inputNames)
    maskSecret(raw['github-token'])
    const { inputs, flags } = readActionInputs(raw)
    const context = readRunContext(env)
    const ports = {
      context,
      log,
      shell: logShell(shell, log, join(context.workspace, inputs['working-directory'])),
      summaryPath: env['GITHUB_STEP_SUMMARY'],
      ...openers(inputs, context)
    }
    const { report, config, delivered } = await compare({ inputs, flags }, ports)
    outputs = outputValues(report, delivered)
    const code = sayStatus(report, config, log)
    annotate(report, context.workspace, log)
    return code
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    sayErrors(error, log)
    return 1
  } finally {
    writeOutputs(outputs)
    log.finish()
  }
}
