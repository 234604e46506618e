import type { ElementAttribute, Manifest, Typed } from '../../build/manifest/schema.ts'
import { say, type Words } from '../words.ts'
import { KOREAN_API } from './korean-api.ts'

export interface ApiRow {
  readonly name: string
  readonly type?: string
  readonly initial?: string
  readonly what: string
}

export interface ApiGroup {
  readonly title: string
  readonly rows: readonly ApiRow[]
}

export interface Property {
  readonly what: Words
  readonly type?: string
  readonly initial?: string
}

const [manifest] = Object.values(
  import.meta.glob<Manifest>('../../custom-elements.json', { eager: true, import: 'default' }),
)

const declarations = (manifest?.modules ?? []).flatMap((module) => module.declarations)

type Documented = Typed & Pick<ElementAttribute, 'default'>

const inBothLanguages = (sentence: string): Words => [KOREAN_API[sentence] ?? sentence, sentence]

const toRow = ({ name, description = '', type, default: initial }: Documented): ApiRow => ({
  name,
  type: type?.text,
  initial,
  what: say(...inBothLanguages(description)),
})

/** The API of an element by its tag, from `custom-elements.json`; nothing for what the manifest does not know. */
export function apiOf(tag: string): readonly ApiGroup[] {
  const found = declarations.find(({ tagName }) => tagName === tag)
  if (!found) return []
  const { members, attributes, events, slots, cssParts, cssProperties } = found
  const only = members.filter(({ kind, attribute }) => kind === 'field' && !attribute)
  return [
    { title: say('속성 (attribute)', 'Attributes'), rows: attributes.map(toRow) },
    { title: say('프로퍼티 (JavaScript)', 'Properties (JavaScript)'), rows: only.map(toRow) },
    { title: say('메서드', 'Methods'), rows: members.filter(({ kind }) => kind === 'method').map(toRow) },
    { title: say('이벤트', 'Events'), rows: events.map(toRow) },
    { title: say('슬롯', 'Slots'), rows: slots.map(toRow) },
    { title: say('파트 (::part)', 'CSS parts'), rows: cssParts.map(toRow) },
    { title: say('CSS 변수', 'CSS properties'), rows: cssProperties.map(toRow) },
  ]
}

/** A property of an element, or an attribute of one that is CSS alone, in both languages; nothing for what it does not have. */
export function propertyOf(tag: string, name: string): Property | undefined {
  const found = declarations.find(({ tagName }) => tagName === tag)
  const [property] = [...(found?.members ?? []), ...(found?.attributes ?? [])].filter(
    (candidate) => candidate.name === name,
  )
  return property?.description
    ? { what: inBothLanguages(property.description), type: property.type?.text, initial: property.default }
    : undefined
}
