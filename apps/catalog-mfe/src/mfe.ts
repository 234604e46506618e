import { defineMfe } from '@jangteo/mfe-kit'

export default defineMfe({
  name: 'catalog',
  pages: () => import('./pages.ts'),
  fragments: {
    'cat-search-box': () => import('./fragments/search-box.ts'),
    'cat-nav': () => import('./fragments/category-nav.ts'),
  },
})
