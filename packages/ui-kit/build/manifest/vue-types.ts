import {
  hasNumber,
  hasValidity,
  isOnOrOff,
  type ElementDeclaration,
  type ElementMember,
  type Manifest,
  type ManifestModule,
} from './schema.ts'

const pascalCase = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const isBindable = ({ kind, readonly }: ElementMember): boolean => kind === 'field' && !readonly

function membersOf(element: ElementDeclaration): string[] {
  const { name } = element
  const props = element.members
    .filter(isBindable)
    .map((member) => `${member.name}?: Bound<${name}['${member.name}']>`)
  const attributes = element.attributes
    .filter(({ fieldName }) => fieldName === undefined)
    .map((attribute) => `${attribute.name}?: Bound<${attribute.type?.text ?? 'string'}>`)
  const events = element.events.map(
    (event) =>
      `on${pascalCase(event.name)}?: (event: Heard<${name}, ${event.type?.text ?? 'Event'}>) => void`,
  )
  return [...props, ...attributes, ...events]
}

function modelOf(element: ElementDeclaration): string {
  if (!hasValidity(element)) return ''
  if (isOnOrOff(element)) return ' & Model<boolean | readonly string[]>'
  const value = `${element.name}['value']`
  return hasNumber(element) ? ` & TextOrNumberModel<${value}>` : ` & Model<Bound<${value}>>`
}

const entry = (element: ElementDeclaration): string =>
  `    '${element.tagName}': KitElement<{\n${membersOf(element)
    .map((member) => `      ${member}\n`)
    .join('')}    }${modelOf(element)}>\n`

const importOf = ({ path, declarations }: ManifestModule): string =>
  `import type { ${declarations.map(({ name }) => name).join(', ')} } from './${path}'\n`

/** `vue.d.ts`: what Vue's templates may write on the elements of the kit, and what their events carry. */
export function vueTypes({ modules }: Manifest): string {
  const elements = modules.flatMap((module) => module.declarations)
  return `// Written by "pnpm manifest" from custom-elements.json.
import type { HTMLAttributes, ReservedProps } from 'vue'
${modules.map(importOf).join('')}
/** A property as a template gives it: numbers also as text, nothing for the default. */
type Bound<Value> =
  | Value
  | (number extends Value ? \`\${number}\` : never)
  | (Value extends boolean ? '' | 'true' | 'false' : never)
  | null
  | undefined

/** What stands behind the point in v-model.number. */
type ModelModifiers = { readonly [Modifier in 'lazy' | 'number' | 'trim']?: true }

interface Model<Value> {
  modelValue?: Value
  modelModifiers?: ModelModifiers
}

/** An edit makes text of what v-model holds, and a number of what v-model.number holds. */
type TextOrNumberModel<Text> =
  | { modelValue?: Bound<Text>; modelModifiers?: ModelModifiers & { readonly number?: never } }
  | { modelValue?: Bound<Text> | number; modelModifiers: ModelModifiers & { readonly number: true } }

/** An event of an element, which is its target. */
type Heard<Element, Type extends Event> = Type & { readonly target: Element }

type KitElement<Props> = new () => {
  $props: Omit<HTMLAttributes, keyof Props> & ReservedProps & Props
}

declare module 'vue' {
  interface GlobalComponents {
${elements.map(entry).join('')}  }
  /** HTML's own, which Vue's list lacks: where something stands in an element. */
  interface HTMLAttributes {
    slot?: string
  }
}
`
}
