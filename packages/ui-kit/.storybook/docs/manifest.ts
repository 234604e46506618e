import { say } from '../words.ts'

interface Documented {
  readonly name: string
  readonly description?: string
  readonly summary?: string
  readonly default?: string
  readonly type?: { readonly text: string }
}

interface Member extends Documented {
  readonly kind: 'field' | 'method'
  readonly privacy?: 'public' | 'protected' | 'private'
  readonly static?: boolean
  readonly attribute?: string
}

interface Declaration {
  readonly tagName?: string
  readonly attributes?: readonly Documented[]
  readonly members?: readonly Member[]
  readonly events?: readonly Documented[]
  readonly slots?: readonly Documented[]
  readonly cssParts?: readonly Documented[]
  readonly cssProperties?: readonly Documented[]
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[]
}

export interface ApiRow {
  readonly name: string
  readonly type?: string
  readonly initial?: string
  readonly what?: string
}

export interface ApiGroup {
  readonly title: string
  /** Of the descriptions, where it is not the page's. */
  readonly language?: 'en'
  readonly rows: readonly ApiRow[]
}

const [manifest] = Object.values(
  import.meta.glob<Manifest>('../../custom-elements.json', { eager: true, import: 'default' }),
)

const declarations = (manifest?.modules ?? []).flatMap((module) => module.declarations ?? [])

const toRow = ({ name, description, summary, type, default: initial }: Documented): ApiRow => ({
  name,
  type: type?.text,
  initial,
  what: description ?? summary,
})

const isPublic = ({ privacy, static: isStatic }: Member): boolean =>
  !isStatic && (privacy ?? 'public') === 'public'

/** The API of an element by its tag, from `custom-elements.json`; empty groups for what the manifest does not know. */
export function declarationOf(tag: string): readonly ApiGroup[] {
  const found = declarations.find(({ tagName }) => tagName === tag)
  const members = (found?.members ?? []).filter(isPublic)
  const only = members.filter(({ kind, attribute }) => kind === 'field' && !attribute)
  const attributes = found?.attributes ?? []
  const groups: readonly ApiGroup[] = [
    { title: say('속성 (attribute)', 'Attributes'), rows: attributes.map(toRow) },
    { title: say('프로퍼티 (JavaScript)', 'Properties (JavaScript)'), rows: only.map(toRow) },
    { title: say('메서드', 'Methods'), rows: members.filter(({ kind }) => kind === 'method').map(toRow) },
    { title: say('이벤트', 'Events'), rows: (found?.events ?? []).map(toRow) },
    { title: say('슬롯', 'Slots'), rows: (found?.slots ?? []).map(toRow) },
    { title: say('파트 (::part)', 'CSS parts'), rows: (found?.cssParts ?? []).map(toRow) },
    { title: say('CSS 변수', 'CSS properties'), rows: (found?.cssProperties ?? []).map(toRow) },
  ]
  return groups.map((group) => ({ ...group, language: 'en' }))
}
