import type { Submission } from '../domain/admission/submission.ts'
import { anEntry } from './archive.ts'
import { aManifest } from './manifest-builder.ts'

/** What {@link aManifest} looks like when its files are there. */
export const aSubmission = (parts: Partial<Submission> = {}): Submission => ({
  manifest: aManifest(),
  paths: new Set(['mfe.json', 'mfe.js', 'style.css']),
  modules: new Map([['mfe.js', { imports: ['vue'], staticImports: ['vue'], exports: ['default'] }]]),
  styles: new Map([['style.css', { rules: [], atRules: [], addresses: [] }]]),
  texts: new Map([
    ['mfe.js', `import "vue"; export default ${anEntry()}`],
    ['style.css', ':scope { color: red }'],
  ]),
  ...parts,
})
