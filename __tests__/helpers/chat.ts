import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Post {
  readonly type: string | undefined
  readonly body: string
}

/** A chat on this machine, with a webhook that remembers what was posted to it and answers as it is told. */
export const openChat = async () => {
  const posts: Post[] = []
  const answer = { status: 200 }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      posts.push({ type: request.headers['content-type'], body })
      response.writeHead(answer.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks/secret`,
    posts: posts as readonly Post[],
    answer,
    close: () => server.close()
  }
}
