import { afterEach, describe, expect, it } from 'vitest'
import type { PageSubjects, Presence } from '../ports/page-subjects.ts'

export interface PageSubjectsFixture {
  readonly subjects: PageSubjects
  stop(): Promise<void>
}
/** What is not known is missing. */
export type CreatePageSubjects = (
  known: Readonly<Record<string, Exclude<Presence, 'missing'>>>,
  names: Readonly<Record<string, string>>,
) => Promise<PageSubjectsFixture>

export function describePageSubjects(name: string, create: CreatePageSubjects): void {
  describe(`${name} as the subjects of pages`, () => {
    let fixture: PageSubjectsFixture
    const open = async (): Promise<PageSubjects> => {
      fixture = await create(
        {
          '/api/a/1?locale=ko': 'present',
          '/api/a/2': 'gone',
          '/api/a/3': 'unclear',
          '/api/a/4': 'unknown',
          '/api/a/old-5': 'present',
          '/api/a/new-5': 'present',
        },
        { '/api/a/old-5': '/api/a/new-5', '/api/a/new-5': '/api/a/new-5' },
      )
      return fixture.subjects
    }
    afterEach(() => fixture.stop())

    it('tells what is there from what is not, and from what is no more', async () => {
      const subjects = await open()
      expect((await subjects.ask('/api/a/1?locale=ko')).presence).toBe('present')
      expect((await subjects.ask('/api/a/9')).presence).toBe('missing')
      expect((await subjects.ask('/api/a/2')).presence).toBe('gone')
    })

    it('tells by which name a thing is known, where that is another than the one asked for', async () => {
      const subjects = await open()
      expect(await subjects.ask('/api/a/old-5')).toEqual({ presence: 'present', namedAt: '/api/a/new-5' })
      expect(await subjects.ask('/api/a/new-5')).toEqual({ presence: 'present' })
    })

    it('tells an answer that says neither from no answer', async () => {
      const subjects = await open()
      expect((await subjects.ask('/api/a/3')).presence).toBe('unclear')
      expect((await subjects.ask('/api/a/4')).presence).toBe('unknown')
      await fixture.stop()
      expect((await subjects.ask('/api/a/1?locale=ko')).presence).toBe('unknown')
    })
  })
}
