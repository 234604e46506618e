import type { Locale } from '@jangteo/contracts'
import type { Part, PartState } from './parts.ts'

interface Text {
  readonly title: string
  readonly close: string
  readonly page: string
  readonly nobody: string
  readonly canary: string
  readonly states: Readonly<Record<PartState, string>>
}

const ko: Text = {
  title: '이 페이지를 만든 마이크로 프런트엔드',
  close: '닫기',
  page: '페이지',
  nobody: '주인 없음',
  canary: '시험 배포',
  states: { ready: '보임', waiting: '기다림', loading: '불러오는 중', failed: '실패' },
}

const en: Text = {
  title: 'Micro-frontends of this page',
  close: 'Close',
  page: 'page',
  nobody: 'nobody’s',
  canary: 'canary',
  states: { ready: 'ready', waiting: 'waiting', loading: 'loading', failed: 'failed' },
}

const TEXT: Readonly<Record<Locale, Text>> = { ko, en }

export const textIn = (locale: Locale): Text => TEXT[locale]

/** Owner, what it is, release and state, in one line. */
export function describePart({ kind, tag, owner, state }: Part, text: Text): string {
  const what = kind === 'page' ? text.page : `<${tag ?? ''}>`
  const release = owner && `${owner.release.slice(0, 8)}${owner.isCanary ? ` (${text.canary})` : ''}`
  return [owner?.name ?? text.nobody, what, release, text.states[state]].filter(Boolean).join(' · ')
}
