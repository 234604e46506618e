import { defineMfe } from '@jangteo/mfe-kit'
import categoryNav from './fragments/category-nav.ts'
import searchBox from './fragments/search-box.ts'

export default defineMfe({
  name: 'catalog',
  pages: () => import('./pages.ts'),
  // On every page: a file of their own would only be one more request.
  fragments: {
    'cat-search-box': async () => ({ default: searchBox }),
    'cat-nav': async () => ({ default: categoryNav }),
  },
})
