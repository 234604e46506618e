import type { MfeManifest } from '@jangteo/contracts'
import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

interface Singleton {
  readonly name: string
  /** Texts that minifiers keep; all of them together are found in no other code. */
  readonly marks: readonly string[]
  /** The release that it belongs in. */
  readonly isHome: (manifest: MfeManifest) => boolean
  readonly why: string
}

const provides =
  (specifier: string) =>
  (manifest: MfeManifest): boolean =>
    manifest.provides?.[specifier] !== undefined

/** vue-router and pinia are not among them: a second copy of those costs bytes and breaks nothing. */
const SINGLETONS: readonly Singleton[] = [
  {
    name: 'vue',
    marks: ['__v_isReactive', '__v_isVNode'],
    isHome: provides('vue'),
    why: 'What one copy makes reactive the other does not see',
  },
  {
    name: '@jangteo/platform',
    marks: ['The platform is already installed'],
    isHome: provides('@jangteo/platform'),
    why: 'The shell installs the copy of the page only, and this one would stay without session and navigation',
  },
  {
    name: 'lit',
    marks: ['litElementVersions'],
    isHome: provides('@jangteo/ui-kit'),
    why: 'Elements of the kit bring it, and a page needs it once',
  },
  {
    name: 'single-spa',
    marks: ['SKIP_BECAUSE_BROKEN'],
    isHome: ({ kind }) => kind === 'shell',
    why: 'Two of them would both take over the history of the browser',
  },
]

/** No copy of what a page may have once is bundled: it comes from the import map. */
export function checkSingletons({ manifest, texts }: Submission): readonly Objection[] {
  return SINGLETONS.filter(({ isHome }) => !isHome(manifest)).flatMap(({ name, marks, why }) =>
    [...texts]
      .filter(([, text]) => marks.every((mark) => text.includes(mark)))
      .map(([path]) => ({
        code: 'second-singleton' as const,
        what: 'The build contains a copy of what a page has once.',
        why: `"${path}" contains ${name}. ${why}. Import it by its name and build with the Vite preset, which leaves it to the import map.`,
        where: path,
      })),
  )
}

const DEFINED = /customElements\.define\(\s*["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]/g

/** Elements of the kit belong to the kit; others are defined by the release that declares them as fragments. */
export function checkElements({ manifest, texts }: Submission): readonly Objection[] {
  if (manifest.kind !== 'mfe') return []
  const own = manifest.fragments.map(({ tag }) => tag)
  return [...texts].flatMap(([path, text]) =>
    [...text.matchAll(DEFINED)]
      .flatMap(([, tag]) => (tag === undefined || own.includes(tag) ? [] : tag))
      .map((tag) => ({
        code: 'element-undeclared' as const,
        what: 'The code defines an element that the manifest does not declare.',
        why: `"${path}" defines <${tag}>, and a page can define a tag once only. Declare it under "fragments", or, if it is an element of the kit, use its tag and leave the definition to the kit.`,
        where: path,
      })),
  )
}
