import type { OutboxTables } from '@jangteo/service-kit'
import type { LocalizedText } from '@jangteo/contracts'
import type { Generated, JSONColumnType } from 'kysely'
import type { Product } from '../../../domain/product.ts'
import type { Reservation } from '../../../domain/reservation.ts'

/** The tables of `migrations/`. */
export interface CatalogTables extends OutboxTables {
  category: {
    slug: string
    position: number
    name: JSONColumnType<LocalizedText>
    tagline: JSONColumnType<LocalizedText>
    picture: string
  }
  product: {
    id: string
    slug: string
    category: string
    rank: number
    name: JSONColumnType<LocalizedText>
    summary: JSONColumnType<LocalizedText>
    description: JSONColumnType<Product['description']>
    details: JSONColumnType<Product['details']>
    keywords: JSONColumnType<Product['keywords']>
    is_new: boolean
    revision: Generated<number>
  }
  variant: VariantTable
  reservation: { id: string; state: Reservation['state']; expires_at: Date }
  reservation_line: { reservation_id: string; sku: string; quantity: number }
}

interface VariantTable {
  sku: string
  product_id: string
  position: number
  option_kind: 'color' | 'size'
  option_label: JSONColumnType<LocalizedText>
  option_swatch: string | null
  option_family: string | null
  price_krw: number
  price_usd: number
  was_price_krw: number | null
  was_price_usd: number | null
  picture: string
  stock: number
  stock_version: Generated<number>
  stock_changed_at: Generated<Date>
}
