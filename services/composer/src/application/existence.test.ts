import type { PagePath, RouteDeclaration } from '@jangteo/contracts'
import { createFixedClock, type FixedClock } from '@jangteo/service-kit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { InMemoryPageSubjects } from '../adapters/outbound/in-memory/in-memory-page-subjects.ts'
import { Existence, type PageStatus } from './existence.ts'

const product: RouteDeclaration = { pattern: '/p/:id', access: 'public', existsAt: '/api/catalog/:id' }
const review: RouteDeclaration = { pattern: '/r/:id', access: 'public', existsAt: '/api/reviews/:id' }
const page = (path: string): PagePath => ({ locale: 'ko', path })

let subjects: InMemoryPageSubjects
let clock: FixedClock
let existence: Existence
const status = async (path: string, route = product): Promise<PageStatus> =>
  (await existence.answerFor(route, page(path))).status

beforeEach(() => {
  subjects = new InMemoryPageSubjects()
  subjects.known.set('/api/catalog/tote', 'present').set('/api/catalog/old', 'gone')
  clock = createFixedClock()
  existence = new Existence({ subjects, now: () => clock.now() })
})

describe('Existence', () => {
  it('makes 404 and 410 of a clear no, and nothing else', async () => {
    expect([await status('/p/tote'), await status('/p/never'), await status('/p/old')]).toEqual([
      200, 404, 410,
    ])
    subjects.known.set('/api/catalog/broken', 'unknown')
    expect(await status('/p/broken')).toBe(200)
  })

  it('knows where a thing is that has another name', async () => {
    subjects.known.set('/api/catalog/old-a1', 'present')
    subjects.names.set('/api/catalog/old-a1', '/api/catalog/new-a1')
    expect(await existence.answerFor(product, page('/p/old-a1'))).toEqual({
      status: 200,
      properPath: '/p/new-a1',
    })
    expect((await existence.answerFor(product, page('/p/tote'))).properPath).toBeUndefined()
  })

  it('knows without asking what cannot be, and what nobody checks', async () => {
    expect(await status('/p/%zz')).toBe(404)
    expect(await status('/p/x', { ...product, existsAt: undefined })).toBe(200)
    expect(subjects.asked).toEqual([])
  })

  it('asks once for many page views, and again after ten seconds', async () => {
    await Promise.all(Array.from({ length: 20 }, () => status('/p/new')))
    clock.advance({ seconds: 9 })
    await status('/p/new')
    expect(subjects.asked).toHaveLength(1)
    subjects.known.set('/api/catalog/new', 'present')
    clock.advance({ seconds: 1 })
    expect(await status('/p/new')).toBe(200)
  })

  it('lets a service rest that did not answer, and no other', async () => {
    subjects.isStopped = true
    expect(await status('/p/never')).toBe(200)
    subjects.isStopped = false
    expect(await status('/p/other')).toBe(200)
    expect(await status('/r/never', review)).toBe(404)
    clock.advance({ seconds: 2 })
    expect(await status('/p/never')).toBe(404)
  })

  it('lets no service rest that answered something unclear, and does not ask again at once', async () => {
    subjects.known.set('/api/catalog/odd', 'unclear')
    expect(await status('/p/odd')).toBe(200)
    expect(await status('/p/never')).toBe(404)
    await status('/p/odd')
    expect(subjects.asked).toEqual(['/api/catalog/odd', '/api/catalog/never'])
  })

  it('goes on with what it knows while the service rests', async () => {
    await status('/p/never')
    subjects.isStopped = true
    await status('/p/other')
    expect(await status('/p/never')).toBe(404)
  })

  it('forgets the oldest answers, however many addresses are tried', async () => {
    for (let number = 0; number <= 500; number += 1) await status(`/p/${number}`)
    subjects.asked.length = 0
    await status('/p/500')
    await status('/p/0')
    expect(subjects.asked).toEqual(['/api/catalog/0'])
  })
})
