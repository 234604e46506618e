export type * from './outcome.ts'
export { createPageRenderer, type PageRenderer, type RenderLimits } from './page-renderer.ts'
export type * from './public-answers.ts'
