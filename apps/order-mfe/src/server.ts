import { defineServer } from '@jangteo/mfe-kit/server'
import addToCart from './fragments/add-to-cart.ts'

export default defineServer({ name: 'order', fragments: { 'ord-add-to-cart': addToCart } })
