import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

const INLINE_MAP = /[#@]\s*sourceMappingURL\s*=\s*data:/

/** Sources must not travel to shoppers inside the code. */
export function checkSourceMaps({ texts }: Submission): readonly Objection[] {
  return [...texts]
    .filter(([, text]) => INLINE_MAP.test(text))
    .map(([path]) => ({
      code: 'inline-source-map',
      what: 'A file carries its source map inside.',
      why: `"${path}" would make every shopper download the sources. Set \`build.sourcemap\` to false or "hidden".`,
      where: path,
    }))
}
