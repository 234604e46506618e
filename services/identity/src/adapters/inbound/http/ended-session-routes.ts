import { Strict, Type } from '@jangteo/contracts'
import { ENDED_SESSIONS_PATH, EndedSessionsSchema, type HttpServer } from '@jangteo/service-kit'
import type { EndedSessionLog } from '../../../application/ended-session-log.ts'

/** Shorter than clients and proxies wait. */
const PATIENCE_MS = 20_000
/** Anybody may ask; a stranger who holds many connections makes services ask more often, no more. */
const MOST_WAITING = 500

const Query = Strict({ after: Type.Optional(Type.String({ maxLength: 80 })) })

/** Tells services which sessions have ended, as soon as they end: who asks with the cursor of the last answer waits for the next. */
export function registerEndedSessionRoutes(app: HttpServer, log: EndedSessionLog): void {
  app.addHook('preClose', async () => log.close())

  app.get(
    ENDED_SESSIONS_PATH,
    {
      schema: {
        summary: 'Sessions whose access tokens are refused from now on',
        querystring: Query,
        response: { 200: EndedSessionsSchema },
      },
    },
    async ({ query: { after } }) => {
      const known = log.after(after)
      const isNews = known.sessions.length > 0 || after !== known.cursor
      if (!isNews && log.waiting < MOST_WAITING) await log.change(PATIENCE_MS)
      const { cursor, sessions } = log.after(after)
      return { cursor, sessions: [...sessions] }
    },
  )
}
