import fastifyStatic from '@fastify/static'
import { ProblemSchema, Type } from '@jangteo/contracts'
import { type HttpServer, Problem } from '@jangteo/service-kit'
import { fileURLToPath } from 'node:url'

const FILE = /^[a-z0-9]+(-[a-z0-9]+)*\.(avif|webp)$/

/** @param folder URL of the folder that holds the pictures; nothing outside of it and of no other kind is ever answered. */
export async function addPictureRoutes(app: HttpServer, folder: URL): Promise<void> {
  await app.register(fastifyStatic, {
    root: fileURLToPath(folder),
    serve: false,
    index: false,
    maxAge: '365d',
    immutable: true,
  })
  app.get(
    '/api/catalog/pictures/:file',
    { schema: { params: Type.Object({ file: Type.String() }), response: { 404: ProblemSchema } } },
    async ({ params: { file } }, reply) => {
      if (FILE.test(file)) return reply.sendFile(file)
      throw new Problem(404, 'not-found', 'There is nothing at this address')
    },
  )
}
