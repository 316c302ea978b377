import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Writes files with folders in their names below a folder, and returns their paths as the user would type them. */
export const writeInto = async (
  out: string,
  files: readonly { readonly fileName: string; readonly content: Uint8Array }[],
  cwd: string
): Promise<readonly string[]> => {
  const paths: string[] = []
  for (const { fileName, content } of files) {
    const path = resolve(cwd, out, fileName)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    paths.push(join(out, fileName))
  }
  return paths
}
