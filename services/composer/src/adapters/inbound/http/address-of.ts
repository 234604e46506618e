import type { FastifyRequest } from 'fastify'

/** Of the visitor, as the gateway says it. */
export const addressOf = ({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): string =>
  String(headers['x-forwarded-for'] ?? ip)
