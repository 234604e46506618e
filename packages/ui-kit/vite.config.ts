import { library } from '@jangteo/mfe-kit/vite'
import { defineConfig, mergeConfig } from 'vite'
import { elementModules } from './build/elements.ts'
import { groupByPart } from './build/group-by-part.ts'
import { leanLit } from './build/lean-lit.ts'
import { minifyLiterals } from './build/minify-literals.ts'

const elements = elementModules()
const partFile = (part: string): string => `src/parts/${part}.ts`

/** Each element has a specifier of its own, wherever it lies: parts are the kit's own affair, and may change from one release to the next. */
const provides = Object.fromEntries(
  elements.map(({ name, file, part }) => [`@jangteo/ui-kit/${name}`, part ? partFile(part) : file]),
)

export default defineConfig(
  mergeConfig(
    library({
      name: 'ui-kit',
      provides: { '@jangteo/ui-kit': partFile('core'), ...provides },
      groups: [groupByPart(elements)],
    }),
    { plugins: [leanLit(), minifyLiterals()] },
  ),
)
