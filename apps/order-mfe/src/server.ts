import { defineServer } from '@jangteo/mfe-kit/server'
import addToCart from './fragments/add-to-cart.ts'
import { plainPages } from './plain/plain-pages.ts'

export default defineServer({
  name: 'order',
  pages: plainPages,
  fragments: { 'ord-add-to-cart': addToCart },
})
