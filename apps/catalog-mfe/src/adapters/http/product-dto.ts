import type {
  CategoryDto,
  ProductDetailDto,
  ProductListDto,
  ProductSummaryDto,
  VariantDto,
} from '@jangteo/contracts'
import type { Category } from '../../model/category.ts'
import type { Product, ProductSummary, Variant } from '../../model/product.ts'
import type { ProductList } from '../../model/product-list.ts'
import { CatalogContractBroken } from '../../ports/product-catalog.ts'

export const toCategory = (dto: CategoryDto): Category => dto

export const toSummary = (dto: ProductSummaryDto): ProductSummary => dto

function toVariant({ option, ...rest }: VariantDto): Variant {
  return { ...rest, optionKind: option.kind, label: option.label, swatch: option.swatch }
}

export function toProduct(dto: ProductDetailDto): Product {
  const [first, ...others] = dto.variants.map(toVariant)
  if (!first) throw new CatalogContractBroken(`Product ${dto.id} has no variant`)
  return { ...dto, variants: [first, ...others] }
}

export function toProductList(dto: ProductListDto): ProductList {
  return {
    items: dto.items.map(toSummary),
    total: dto.total,
    page: dto.page,
    pageCount: Math.max(1, Math.ceil(dto.total / dto.pageSize)),
    facets: dto.facets,
  }
}
