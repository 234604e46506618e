import type { Objection, ObjectionCode } from './objection.ts'
import { ownFileOf } from './own-file.ts'
import type { ScannedStyles, Submission } from './submission.ts'

type Fault = Pick<Objection, 'why'> & { readonly code: ObjectionCode; readonly what: string }

/** Names of the whole document carry the name of the MFE: `@keyframes catalog-spin`. */
const NAMED = ['counter-style', 'font-face', 'font-palette-values', 'keyframes', 'property'] as const

/** Style sheets stay with their MFE and load nothing from elsewhere; the shell styles the page, and libraries have none. */
export function checkStyles({ manifest, paths, styles }: Submission): readonly Objection[] {
  return [...styles].flatMap(([path, sheet]) => {
    if (sheet === undefined) return [{ ...UNREADABLE, where: path }]
    const faults = [
      ...foreignAddresses(path, sheet, paths),
      ...(manifest.kind === 'mfe'
        ? [...leakingRules(manifest.name, sheet), ...pageWide(manifest.name, sheet)]
        : []),
    ]
    return faults.map((fault) => ({ ...fault, where: path }))
  })
}

const UNREADABLE = {
  code: 'style-unreadable',
  what: 'A style sheet cannot be parsed.',
  why: 'A browser would take half of it or none. Build again.',
} as const

function leakingRules(name: string, { rules }: ScannedStyles): readonly Fault[] {
  const isOwn = new RegExp(`^\\(\\[data-mfe=["']?${name}["']?\\]\\) to \\(:scope \\[data-mfe\\]\\)$`)
  const leaking = rules.filter(
    ({ scopes, layers }) => !scopes.some((scope) => isOwn.test(scope)) || layers[0] !== `mfe.${name}`,
  )
  const [first] = leaking
  if (first === undefined) return []
  return [
    {
      code: 'style-unscoped',
      what: 'A style rule is not kept to its micro-frontend.',
      why: `"${first.selector}"${leaking.length > 1 ? ` and ${leaking.length - 1} more` : ''} would style pages and fragments of others. Every rule stands in \`@layer mfe.${name}\` and \`@scope ([data-mfe="${name}"]) to (:scope [data-mfe])\`: the Vite preset puts it there.`,
    },
  ]
}

function pageWide(name: string, { atRules }: ScannedStyles): readonly Fault[] {
  return atRules.flatMap(({ name: rule, subject }) => {
    const isNamed = NAMED.some((named) => named === rule)
    if (isNamed && isOwnName(name, subject)) return []
    return [
      {
        code: 'style-page-wide',
        what: 'A style sheet changes something for the whole page.',
        why: isNamed
          ? `\`@${rule}\` names "${subject}" for all teams. Begin the name with "${name}-".`
          : `\`@${rule} ${subject}\` is the shell's affair. Leave it out.`,
      },
    ]
  })
}

const isOwnName = (mfe: string, subject: string): boolean =>
  subject.replace(/^--/, '').toLowerCase().startsWith(`${mfe}-`)

function foreignAddresses(
  path: string,
  { addresses }: ScannedStyles,
  paths: ReadonlySet<string>,
): readonly Fault[] {
  return addresses
    .filter((address) => !isOwnAddress(path, address, paths))
    .map((address) => ({
      code: 'style-foreign-address',
      what: 'A style sheet loads something that is not part of the release.',
      why: `"${address}" is nothing that integrity and budgets cover. Put the file into the build and refer to it by a relative address.`,
    }))
}

const isOwnAddress = (path: string, address: string, paths: ReadonlySet<string>): boolean =>
  /^(?:#|data:)/i.test(address) || ownFileOf(path, address, paths) !== undefined
