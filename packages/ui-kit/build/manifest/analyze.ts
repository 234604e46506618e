import { cli } from '@custom-elements-manifest/analyzer/cli.js'
import { fileURLToPath } from 'node:url'
import { publicTypes } from './public-types.ts'
import type { ElementDeclaration, ElementMember, Manifest, ManifestModule } from './schema.ts'

/** The folder of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const sources = ['src/**/*.ts', '!src/**/*.{test,stories,css,define}.ts', '!src/testing/**']
const lifecycle = /Callback$|^(render|createRenderRoot|requestUpdate|performUpdate)$/

const isPublic = (member: ElementMember): boolean =>
  !member.static && (member.privacy ?? 'public') === 'public' && !lifecycle.test(member.name)

const isElement = (declaration: Partial<ElementDeclaration>): declaration is ElementDeclaration =>
  declaration.kind === 'class' && declaration.tagName !== undefined

const byName = <Item extends { readonly name: string }>(items: readonly Item[] = []): Item[] =>
  items.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** What the analyzer found, reduced to what a page may use, with the names of types replaced by what they stand for. */
function publicPart(declaration: ElementDeclaration, types: ReadonlyMap<string, string>): ElementDeclaration {
  const typed = (member: ElementMember): ElementMember => {
    const text = types.get(member.name)
    return member.kind === 'field' && text ? { ...member, type: { text } } : member
  }
  const isKnown = ({ kind, name }: ElementMember): boolean => kind === 'method' || types.has(name)
  const members = byName(
    (declaration.members ?? []).filter((member) => isPublic(member) && isKnown(member)),
  ).map(typed)
  const fields = new Map(members.map((member) => [member.name, member]))
  const attributes = byName(declaration.attributes)
    .filter(({ fieldName }) => fieldName === undefined || fields.has(fieldName))
    .map((attribute) => {
      const field = fields.get(attribute.fieldName ?? '')
      return {
        ...attribute,
        type: field?.type ?? attribute.type,
        // Of a constant the analyzer gives an attribute the name, and its property the value.
        default: field?.default ?? attribute.default,
      }
    })
  return {
    ...declaration,
    members,
    attributes,
    events: byName(declaration.events).map((event) => ({ ...event, type: event.type ?? { text: 'Event' } })),
    slots: byName(declaration.slots),
    cssParts: byName(declaration.cssParts),
    cssProperties: byName(declaration.cssProperties),
  }
}

/** The Custom Elements Manifest of the kit: every element with its public properties, events, slots, parts and CSS properties. */
export async function analyze(): Promise<Manifest> {
  const globs = sources.flatMap((glob) =>
    glob.startsWith('!') ? ['--exclude', glob.slice(1)] : ['--globs', glob],
  )
  const found = await cli({
    argv: ['analyze', '--litelement', '--quiet', ...globs],
    cwd: root,
    noWrite: true,
  })
  const { modules } = found as Manifest
  const types = publicTypes(root)
  const own = modules
    .map((module): ManifestModule => {
      const declarations = (module.declarations ?? [])
        .filter(isElement)
        .map((element) => publicPart(element, types.get(element.name) ?? new Map()))
      return { kind: 'javascript-module', path: module.path, declarations }
    })
    .filter((module) => module.declarations.length > 0)
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en'))
  return { schemaVersion: '1.0.0', modules: own }
}
