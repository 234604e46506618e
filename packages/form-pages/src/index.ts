export * from './field.ts'
export * from './page-asset-routes.ts'
export * from './page-assets.ts'
