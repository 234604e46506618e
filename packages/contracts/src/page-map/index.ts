export * from './chosen-release.ts'
export * from './import-map.ts'
export * from './resolution.ts'
