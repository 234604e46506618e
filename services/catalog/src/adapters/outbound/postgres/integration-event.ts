import type { NewEvent } from '@jangteo/service-kit'
import type { CatalogEvent } from '../../../domain/events.ts'

/** The product is the subject of both: what is said about one product is heard in order. */
export function toIntegrationEvent(event: CatalogEvent): NewEvent {
  switch (event.kind) {
    case 'ProductChanged': {
      const { productId, category, isAvailable, prices } = event
      return {
        type: 'jangteo.catalog.ProductChanged.v1',
        subject: productId,
        data: { productId, category, isAvailable, prices },
      }
    }
    case 'StockChanged': {
      const { sku, productId, available } = event
      return {
        type: 'jangteo.catalog.StockChanged.v1',
        subject: productId,
        data: { sku, productId, available },
      }
    }
  }
}
