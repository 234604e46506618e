import { defineMfe } from '../../../../index.ts'

export default defineMfe({
  name: 'fixture',
  pages: () => import('./pages.ts'),
  fragments: { 'fix-badge': () => import('./badge.ts') },
})
