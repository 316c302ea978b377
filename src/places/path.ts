/** Paths of profiles, of any system, as text. */

/** With `/`, without `file://`, without `.` and `..` where they can be resolved, and with a small drive letter. */
export const normalPath = (path: string): string => {
  const plain = path.replace(/^file:\/\//, '').replaceAll('\\', '/')
  const drive = plain.replace(
    /^\/?([A-Za-z]):\//,
    (_, letter: string) => `${letter.toLowerCase()}:/`
  )
  const parts: string[] = []
  for (const part of drive.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '')
      parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** What is left of a path below a folder; undefined where it is not below it. */
export const below = (path: string, folder: string): string | undefined => {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) ? path.slice(start.length) : undefined
}

export const joined = (folder: string, rest: string): string =>
  folder === '' ? rest : `${folder.replace(/\/$/, '')}/${rest}`

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
