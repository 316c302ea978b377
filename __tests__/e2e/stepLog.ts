/** What the runner makes of the output of a step: annotations within their caps, groups, masks, and the visible log. */
import { type Command, readCommand } from './commands.js'

/** Shown annotations per type and step, and the length of a message (`ExecutionContext` of actions/runner). */
const maxAnnotations = 10
const maxMessage = 4096

export interface ShownAnnotation {
  readonly title: string
  readonly message: string
  readonly file: string
  readonly line: string
}

export interface StepLog {
  readonly error: readonly ShownAnnotation[]
  readonly warning: readonly ShownAnnotation[]
  readonly notice: readonly ShownAnnotation[]
  /** Annotations that were sent and that nobody sees. */
  readonly lost: number
  readonly groups: readonly string[]
  readonly masks: readonly string[]
  readonly commands: readonly Command[]
  /** The log as a person sees it: commands taken out or as text, secrets as `***`. */
  readonly text: string
}

const annotationOf = ({ properties, data }: Command): ShownAnnotation => ({
  title: properties.get('title') ?? '',
  message: data.slice(0, maxMessage),
  file: properties.get('file') ?? '',
  line: properties.get('line') ?? ''
})

/** Debug messages are not shown here: a run shows them only when somebody asked for it. */
const visible = (line: string, command: Command | undefined): string | undefined => {
  if (command === undefined) return line
  const { name, data } = command
  if (name === 'group') return `▼ ${data}`
  const isMessage = name === 'error' || name === 'warning' || name === 'notice'
  return isMessage ? `${name}: ${data}` : undefined
}

export const readStepLog = (output: string): StepLog => {
  const commands: Command[] = []
  const masks: string[] = []
  const text: string[] = []
  let resume: string | undefined
  for (const line of output.split(/\r?\n/)) {
    if (resume !== undefined) {
      if (line.trim() === `::${resume}::`) resume = undefined
      else text.push(line)
      continue
    }
    const command = readCommand(line)
    if (command !== undefined) commands.push(command)
    if (command?.name === 'stop-commands') resume = command.data
    if (command?.name === 'add-mask' && command.data !== '') masks.push(command.data)
    const shown = visible(line, command)
    if (shown !== undefined) {
      text.push(masks.reduce((done, mask) => done.replaceAll(mask, '***'), shown))
    }
  }
  const all = (name: string) => commands.filter((one) => one.name === name).map(annotationOf)
  const [error, warning, notice] = [all('error'), all('warning'), all('notice')]
  const lost = [error, warning, notice].map((list) => Math.max(0, list.length - maxAnnotations))
  return {
    error: error.slice(0, maxAnnotations),
    warning: warning.slice(0, maxAnnotations),
    notice: notice.slice(0, maxAnnotations),
    lost: lost.reduce((sum, count) => sum + count, 0),
    groups: commands.filter((one) => one.name === 'group').map((one) => one.data),
    masks,
    commands,
    text: text.join('\n')
  }
}
