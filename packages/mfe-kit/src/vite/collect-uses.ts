import { type FragmentUse, mayFit, type Uses } from '@jangteo/contracts'
import { type NodeTransform, NodeTypes } from '@vue/compiler-dom'
import type { Plugin, Rolldown } from 'vite'
import type { MfeConfig } from './project.ts'
import type { templateOptions } from './template-options.ts'
import {
  eventsInSource,
  fragmentsInMarkup,
  isFragment,
  linksInMarkup,
  linksInSource,
  toUse,
} from './uses-in-source.ts'

type CompilerOptions = typeof templateOptions
type VueElement = Extract<Parameters<NodeTransform>[0], { type: NodeTypes.ELEMENT }>

const SOURCES = /^(?!.*\/node_modules\/).*\.(?:vue|[jt]s)$/
const withoutQuery = (id: string): string => id.split('?', 1)[0] ?? id

export interface UseCollector {
  /** The options, and an ear for the fragments of templates. */
  compilerOptions(options: CompilerOptions): CompilerOptions
  readonly plugin: Plugin
  /**
   * What the bundle counts on in other releases; undefined where it counts on nothing. Throws where its code publishes or hears a fact
   * of the page that `mfe.config.json` does not declare.
   */
  of(bundle: Rolldown.OutputBundle, config: MfeConfig): Uses | undefined
}

/** Notes, while a build goes on, which fragments, pages and facts of others its modules use. */
export function collectUses(): UseCollector {
  const sources = new Map<string, string>()
  const templates = new Map<string, FragmentUse[]>()

  const listen: NodeTransform = (node, { filename }) => {
    if (node.type !== NodeTypes.ELEMENT || !isFragment(node.tag)) return
    templates.set(filename, [...(templates.get(filename) ?? []), useIn(node)])
  }
  return {
    compilerOptions: (options) => ({
      ...options,
      nodeTransforms: [...(options.nodeTransforms ?? []), listen],
    }),
    plugin: {
      name: 'jangteo:collect-uses',
      enforce: 'pre',
      apply: 'build',
      transform: {
        filter: { id: SOURCES },
        handler: (code, id) => void sources.set(id, code),
      },
    },
    of(bundle, config) {
      const files = Object.values(bundle)
      const chunks = files.filter((file) => file.type === 'chunk')
      const modules = [...new Set(chunks.flatMap(({ moduleIds }) => moduleIds.map(withoutQuery)))]
      const texts = modules.flatMap((id) => sources.get(id) ?? [])
      checkEvents(texts, config)
      const documents = files.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.html') ? String(file.source) : [],
      )
      return toUses(config, {
        fragments: [
          ...modules.flatMap((id) => templates.get(id) ?? []),
          ...[...chunks.map(({ code }) => code), ...documents].flatMap(fragmentsInMarkup),
        ],
        routes: [...texts.flatMap(linksInSource), ...documents.flatMap(linksInMarkup)],
      })
    },
  }
}

const useIn = ({ tag, props }: VueElement): FragmentUse =>
  toUse(
    tag,
    props.flatMap((prop) => (prop.type === NodeTypes.ATTRIBUTE ? prop.name : argumentOf(prop, 'bind'))),
    props.flatMap((prop) => argumentOf(prop, 'on')),
  )

function argumentOf(prop: VueElement['props'][number], directive: string): readonly string[] {
  const isOther = prop.type !== NodeTypes.DIRECTIVE || prop.name !== directive
  if (isOther || prop.arg?.type !== NodeTypes.SIMPLE_EXPRESSION || !prop.arg.isStatic) return []
  return [prop.arg.content]
}

function toUses({ fragments: own, routes: pages }: MfeConfig, found: Uses): Uses | undefined {
  const foreign = found.fragments.filter(({ tag }) => !own.some((fragment) => fragment.tag === tag))
  const uses = {
    fragments: sorted(foreign.map(({ tag }) => tag)).map((tag) => merge(tag, foreign)),
    routes: sorted(found.routes).filter((route) => !pages.some(({ pattern }) => mayFit(pattern, route))),
  }
  return uses.fragments.length + uses.routes.length === 0 ? undefined : uses
}

function merge(tag: string, uses: readonly FragmentUse[]): FragmentUse {
  const same = uses.filter((use) => use.tag === tag)
  return {
    tag,
    attributes: sorted(same.flatMap(({ attributes }) => attributes)),
    events: sorted(same.flatMap(({ events }) => events)),
  }
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort()

function checkEvents(sources: readonly string[], { events }: MfeConfig): void {
  const found = sources.map(eventsInSource)
  for (const list of ['publishes', 'hears'] as const) {
    const hidden = sorted(found.flatMap((one) => one[list])).filter((name) => !events[list].includes(name))
    if (hidden.length > 0)
      throw new Error(
        `The code ${list} ${hidden.join(', ')}, and mfe.config.json does not tell. Add it to "events": { "${list}": […] }, so that nobody takes it away from under you.`,
      )
  }
}
