import { createHttpServer } from '@jangteo/service-kit'
import { expect, it } from 'vitest'
import { pino } from 'pino'
import { neverStored } from './never-stored.ts'

it('lets no cache keep an answer, not even a refusal', async () => {
  const app = await createHttpServer({ name: 'order', logger: pino({ level: 'silent' }) })
  neverStored(app)
  app.get('/api/cart', async () => ({}))
  app.get('/api/orders', async () => {
    throw new Error('broken')
  })
  for (const url of ['/api/cart', '/api/orders'])
    expect((await app.inject(url)).headers['cache-control']).toBe('private, no-store')
  await app.close()
})
