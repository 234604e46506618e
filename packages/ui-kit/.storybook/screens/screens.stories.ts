import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { cart } from './cart.ts'
import { home } from './home.ts'
import { product } from './product.ts'

import.meta.glob('../../src/*/*.define.ts', { eager: true })

/** Whole screens of the shop, made of the kit alone. */
const meta: Meta = { title: 'Screens', tags: ['!autodocs'] }
export default meta

type Story = StoryObj

const onPhone = { globals: { viewport: { value: 'phone', isRotated: false } } }

export const Home: Story = { render: home }
export const HomeOnAPhone: Story = { ...onPhone, name: 'Home on a phone', render: home }
export const Product: Story = { render: product }
export const ProductOnAPhone: Story = { ...onPhone, name: 'Product on a phone', render: product }
export const Cart: Story = { render: cart }
export const CartOnAPhone: Story = { ...onPhone, name: 'Cart on a phone', render: cart }
