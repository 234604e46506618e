import { createInjection } from '@jangteo/mfe-kit'
import type { AddressBook } from '../ports/address-book.ts'
import type { CardFields } from '../ports/card-fields.ts'
import type { CheckoutDesk } from '../ports/checkout-desk.ts'
import type { OrderBook } from '../ports/order-book.ts'
import type { ShoppingCart } from '../ports/shopping-cart.ts'

export const shoppingCart = createInjection<ShoppingCart>('ShoppingCart')
export const cardFields = createInjection<CardFields>('CardFields')
export const checkoutDesk = createInjection<CheckoutDesk>('CheckoutDesk')
export const orderBook = createInjection<OrderBook>('OrderBook')
export const addressBook = createInjection<AddressBook>('AddressBook')
