import type { FastifyReply } from 'fastify'

interface Info {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** As much of RFC 8288 as Node writes: it throws for anything else, and no hint is worth a page. */
const LINK = /^<[^<>\s]*>(?:; ?[\w-]+(?:=[\w-]+)?)*$/

/** Of a list in one line; Node takes them one by one. */
const linksIn = (line: string): readonly string[] => line.split(/,\s*(?=<)/).filter((link) => LINK.test(link))

/** A service sends 103 to nobody who does not know it; HTTP/1.0 knows no answer before the answer (RFC 9110 §15.2). */
export function passEarlyHints(
  { raw, request }: FastifyReply,
  { statusCode, headers: { link } }: Info,
): void {
  if (statusCode !== 103 || link === undefined || request.raw.httpVersion !== '1.1' || raw.headersSent) return
  const links = [link].flat().flatMap(linksIn)
  if (links.length > 0) raw.writeEarlyHints({ link: links })
}
