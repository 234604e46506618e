import { afterEach, describe, expect, it } from 'vitest'
import type { PageSubjects, Presence } from '../ports/page-subjects.ts'

export interface PageSubjectsFixture {
  readonly subjects: PageSubjects
  stop(): Promise<void>
}
/** What is not known is missing. */
export type CreatePageSubjects = (
  known: Readonly<Record<string, Exclude<Presence, 'missing'>>>,
) => Promise<PageSubjectsFixture>

export function describePageSubjects(name: string, create: CreatePageSubjects): void {
  describe(`${name} as the subjects of pages`, () => {
    let fixture: PageSubjectsFixture
    const open = async (): Promise<PageSubjects> => {
      fixture = await create({
        '/api/a/1?locale=ko': 'present',
        '/api/a/2': 'gone',
        '/api/a/3': 'unclear',
        '/api/a/4': 'unknown',
      })
      return fixture.subjects
    }
    afterEach(() => fixture.stop())

    it('tells what is there from what is not, and from what is no more', async () => {
      const subjects = await open()
      expect(await subjects.ask('/api/a/1?locale=ko')).toBe('present')
      expect(await subjects.ask('/api/a/9')).toBe('missing')
      expect(await subjects.ask('/api/a/2')).toBe('gone')
    })

    it('tells an answer that says neither from no answer', async () => {
      const subjects = await open()
      expect(await subjects.ask('/api/a/3')).toBe('unclear')
      expect(await subjects.ask('/api/a/4')).toBe('unknown')
      await fixture.stop()
      expect(await subjects.ask('/api/a/1?locale=ko')).toBe('unknown')
    })
  })
}
