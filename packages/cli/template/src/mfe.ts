import { defineMfe } from '@jangteo/mfe-kit'

export default defineMfe({
  name: 'sample',
  pages: () => import('./pages.ts'),
  fragments: { 'smpl-teaser': () => import('./fragments/teaser.ts') },
})
