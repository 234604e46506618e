import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { mailRefusal, mailRefusalTexts } from './mail-refusals.ts'
import { texts } from './pages/texts.ts'
import { refusalOf } from './throttled-refusal.ts'

test.each([
  [
    'en',
    'network',
    61,
    'because very many were asked for from your network within an hour. Ask again in 2 minutes',
  ],
  ['en', 'mailbox', 60, 'because this address has had several within an hour.'],
  ['en', 'mailbox', 60, 'ask again in 1 minute.'],
  [
    'ko',
    'network',
    3600,
    '네트워크에서 메일을 너무 많이 요청해서 보내지 않았어요. 60분 뒤에 다시 요청하거나',
  ],
  ['ko', 'mailbox', 3600, '이 주소로 메일을 여러 번 보내서 더 보내지 않았어요.'],
] as const)(
  '%s: too many mails by %s are refused with the reason and what helps',
  async (locale, by, seconds, words) => {
    const app = Fastify()
    app.get('/', async (_request, reply) =>
      refusalOf(
        mailRefusal({ kind: 'throttled', by, retryAfterSeconds: seconds }),
        reply,
        mailRefusalTexts(texts[locale]),
      ),
    )
    const answer = await app.inject('/')
    expect(answer.headers['retry-after']).toBe(String(seconds))
    expect(answer.json()).toEqual({ status: 429, error: expect.stringContaining(words) })
  },
)
