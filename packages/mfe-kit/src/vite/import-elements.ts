import type { Plugin } from 'vite'
import { hasTag, kitTags, tagsIn } from './kit.ts'
import { nearest } from './nearest.ts'

const SOURCES = /^(?!.*\/node_modules\/).*\.(?:vue|[jt]s)$/
/** Elements cannot be defined on a server, where there is no window. */
const isClient: Plugin['applyToEnvironment'] = ({ config }) => config.consumer === 'client'

function specifierOf(tag: string): string | undefined {
  if (hasTag(tag)) return kitTags().get(tag)?.specifier
  const alternative = nearest(tag, kitTags().keys())
  throw new Error(
    `The kit has no <${tag}>. Did you mean <${alternative}>? Its elements are in Storybook and in packages/ui-kit/src.`,
  )
}

/** Loads the elements that a module uses: teams write tags, and each `<jt-…>` becomes an import of the module of the kit that defines it. */
export function importElements(): Plugin[] {
  const specifiersOf = new Map<string, readonly string[]>()
  return [
    {
      name: 'jangteo:find-elements',
      enforce: 'pre',
      applyToEnvironment: isClient,
      transform: {
        filter: { id: SOURCES },
        handler(code, id) {
          try {
            const specifiers = tagsIn(code).flatMap((tag) => specifierOf(tag) ?? [])
            specifiersOf.set(id, [...new Set(specifiers)].sort())
          } catch (error) {
            this.error({ id, message: error instanceof Error ? error.message : String(error) })
          }
        },
      },
    },
    {
      name: 'jangteo:import-elements',
      enforce: 'post',
      applyToEnvironment: isClient,
      // By now a component is plain JavaScript; only its first module, the one without a query, is in the list.
      transform: {
        filter: { id: SOURCES },
        handler(code, id) {
          const specifiers = specifiersOf.get(id) ?? []
          if (specifiers.length === 0) return undefined
          const imports = specifiers.map((specifier) => `import ${JSON.stringify(specifier)};`)
          return { code: `${imports.join('')}${code}`, map: null }
        },
      },
      generateBundle(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.html')) continue
          for (const tag of tagsIn(String(file.source))) {
            if (specifierOf(tag) !== undefined && !kitTags().get(tag)?.isCore)
              this.error(
                `${name} uses <${tag}>, but static markup loads nothing: the frame can use elements of the kit's core only.`,
              )
          }
        }
      },
    },
  ]
}
