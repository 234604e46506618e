import { createSimpleExpression, NodeTypes, type NodeTransform } from '@vue/compiler-dom'
import manifest from '../../custom-elements.json' with { type: 'json' }
import { isNumeric, isOnOrOff, type ElementDeclaration, type Manifest } from '../manifest/schema.ts'

const { modules } = manifest as unknown as Manifest
const elements = new Map(
  modules.flatMap((module) => module.declarations).map((element) => [element.tagName, element]),
)

const plain = /^(?:(?:string|number|boolean|undefined|null|'[^']*'|"[^"]*")(?: \| )?)+$/

/** Arrays, objects and functions: what no attribute can hold. */
const isPropertyOnly = ({ members }: ElementDeclaration, property: string): boolean =>
  members.some(
    ({ kind, name, type }) => kind === 'field' && name === property && !plain.test(type?.text ?? ''),
  )

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

type VueElement = Extract<Parameters<NodeTransform>[0], { type: NodeTypes.ELEMENT }>
type VueProp = VueElement['props'][number]

const isModel = (prop: VueProp): boolean => prop.type === NodeTypes.DIRECTIVE && prop.name === 'model'

const isType = (prop: VueProp): boolean =>
  prop.type === NodeTypes.ATTRIBUTE
    ? prop.name === 'type'
    : prop.name === 'bind' && prop.arg?.type === NodeTypes.SIMPLE_EXPRESSION && prop.arg.content === 'type'

/** Vue takes a custom element for a text field unless its template says `type="checkbox"`. */
function sayCheckbox({ props, loc }: VueElement): void {
  if (!props.some(isModel) || props.some(isType)) return
  const value = { type: NodeTypes.TEXT as const, content: 'checkbox', loc }
  props.push({ type: NodeTypes.ATTRIBUTE, name: 'type', nameLoc: loc, value, loc })
}

const isNumber = ({ members }: ElementDeclaration, property: string): boolean =>
  members.some((member) => member.name === property && isNumeric(member))

/** The modifier that says how the element takes what is bound. */
function modifierFor(element: ElementDeclaration, property: string): 'prop' | 'attr' | undefined {
  if (isPropertyOnly(element, property)) return 'prop'
  return isNumber(element, property) ? 'attr' : undefined
}

/**
 * Before an element is defined Vue cannot see that it has the property, and writes an attribute: "[object Object]". A number
 * that is no longer known Vue would write as 0; its attribute is taken away.
 */
function sayHowToBind(prop: VueProp, element: ElementDeclaration): void {
  if (prop.type !== NodeTypes.DIRECTIVE || prop.name !== 'bind') return
  if (prop.arg?.type !== NodeTypes.SIMPLE_EXPRESSION || !prop.arg.isStatic) return
  const modifier = modifierFor(element, camelCase(prop.arg.content))
  if (modifier && !prop.modifiers.some(({ content }) => content === 'prop' || content === 'attr'))
    prop.modifiers.push(createSimpleExpression(modifier, true))
}

/** Vue sets a number that is written out as a string property; as an attribute the element reads it. */
function bindNumber(prop: VueProp, element: ElementDeclaration): VueProp {
  if (prop.type !== NodeTypes.ATTRIBUTE || !isNumber(element, camelCase(prop.name))) return prop
  return {
    type: NodeTypes.DIRECTIVE,
    name: 'bind',
    arg: createSimpleExpression(prop.name, true),
    exp: createSimpleExpression(prop.value?.content ?? '', true),
    modifiers: [createSimpleExpression('attr', true)],
    loc: prop.loc,
  }
}

const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** On elements, unlike on components, Vue listens to the very name that is written: `@jtRemove` would never be heard. */
function listenInKebabCase(prop: VueProp, { events }: ElementDeclaration): void {
  if (prop.type !== NodeTypes.DIRECTIVE || prop.name !== 'on') return
  if (prop.arg?.type !== NodeTypes.SIMPLE_EXPRESSION || !prop.arg.isStatic) return
  const kebab = kebabCase(prop.arg.content)
  if (events.some(({ name }) => name === kebab)) prop.arg.content = kebab
}

/**
 * A node transform of Vue's template compiler that knows the kit: `v-model` works on what is switched on and off; arrays,
 * objects and functions are bound as properties, also while the element is not defined yet; a number may be written out, and
 * one that becomes undefined is as if it had never been given; events are heard in both spellings.
 */
export const kitInTemplates: NodeTransform = (node) => {
  if (node.type !== NodeTypes.ELEMENT) return
  const element = elements.get(node.tag)
  if (!element) return
  if (isOnOrOff(element)) sayCheckbox(node)
  node.props = node.props.map((prop) => bindNumber(prop, element))
  for (const prop of node.props) {
    sayHowToBind(prop, element)
    listenInKebabCase(prop, element)
  }
}
