import { acceptsBrotli, namesTag } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { decompressText } from './compress-text.ts'
import type { KeptDocument } from './kept-documents.ts'

/** Nothing but its headers to a browser that has it already: those belong to these bytes, whoever gets them. */
export async function sendDocument(reply: FastifyReply, document: KeptDocument): Promise<FastifyReply> {
  const { etag, compressed } = document
  const { headers } = reply.request
  reply.header('etag', etag).header('vary', 'Accept-Encoding')
  if (namesTag(headers['if-none-match'], etag)) return reply.code(304).removeHeader('content-type').send()
  if (!acceptsBrotli(headers['accept-encoding'])) return reply.send(await decompressText(compressed))
  return reply.header('content-encoding', 'br').send(compressed)
}
