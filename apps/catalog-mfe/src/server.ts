import { defineServer } from '@jangteo/mfe-kit/server'
import categoryNav from './fragments/category-nav.ts'
import pages from './pages.ts'

export default defineServer({ name: 'catalog', pages, fragments: { 'cat-nav': categoryNav } })
