import { type Platform, platform as pagePlatform } from '@jangteo/platform'
import type { FragmentsDefinition, Mfe } from './definition.ts'
import { createFragmentElement } from './fragment-element.ts'

/**
 * `src/mfe.ts` of a team that has no pages of its own: its release carries nothing that mounts any. For all others `defineMfe`.
 * @param platform only for tests; the page's own otherwise
 */
export function defineFragments(
  { name, fragments = {} }: FragmentsDefinition,
  platform: Platform = pagePlatform,
): Mfe {
  const defined = new Set<string>()
  return {
    name,
    bootstrap: async () => undefined,
    mount: () => Promise.reject(new Error(`The MFE "${name}" has no pages to mount.`)),
    unmount: async () => undefined,
    prefetch: async () => [],
    async defineFragment(tag, props) {
      const load = fragments[tag]
      if (!load) throw new Error(`The MFE "${name}" offers no fragment <${tag}>.`)
      if (defined.has(tag)) return
      const fragment = await load()
      if (defined.has(tag)) return
      // Throws where other code has taken the tag: what that shows is not passed off as this fragment.
      customElements.define(tag, createFragmentElement(fragment.default, { name, platform, ...props }))
      defined.add(tag)
    },
  }
}
