import type { FragmentRequest, RenderedFragment, RenderPorts } from '@jangteo/contracts'
import { createScope } from '@jangteo/platform'
import { renderToString } from 'vue/server-renderer'
import { type FragmentProps, createFragmentApp, setProp } from '../create-fragment-app.ts'
import type { FragmentDefinition } from '../definition.ts'
import { createCollector } from './collector.ts'
import { useServerElements } from './kit-elements.ts'
import { createServerPlatform } from './server-platform.ts'

/** What is inside of the fragment's element. It does not know whose page it is on. */
export async function renderFragment(
  { name, definition }: { readonly name: string; readonly definition: FragmentDefinition },
  { attributes, place, locale, currency }: FragmentRequest,
  ports: RenderPorts,
): Promise<RenderedFragment> {
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  const scope = createScope(onError)
  const collector = createCollector()
  const platform = createServerPlatform({ path: '/', query: '', locale, currency }, ports, onError)
  const props: FragmentProps = {}
  for (const attribute of definition.attributes) setProp(props, attribute, attributes[attribute])
  try {
    const app = createFragmentApp(
      definition,
      { name, platform, scope, overlay: undefined, handover: collector.handover },
      { props, idPrefix: `${name}-${place}`, isHydrating: true, onError },
    )
    useServerElements(app, locale)
    const html = await renderToString(app)
    if (errors.length > 0) throw errors[0]
    return { html, ...collector.data() }
  } finally {
    scope.dispose()
  }
}
