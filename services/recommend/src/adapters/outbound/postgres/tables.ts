import type { OutboxTables } from '@jangteo/service-kit'
import type { Generated } from 'kysely'

export interface RecommendTables {
  product: {
    product_id: string
    is_available: Generated<boolean>
    popularity: Generated<number>
    weight: Generated<number>
  }
  co_purchase: { product_id: string; other_id: string; weight: number }
  neighbour: { product_id: string; neighbour_id: string; score: number }
  purchase: { customer_id: string; product_id: string; bought_at: Date }
  history_import: { import_id: string; baskets: number; imported_at: Date }
}
export type Tables = RecommendTables & OutboxTables
