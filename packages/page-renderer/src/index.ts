export type * from './outcome.ts'
export { createPageRenderer, type PageRenderer, type RenderLimits } from './page-renderer.ts'
