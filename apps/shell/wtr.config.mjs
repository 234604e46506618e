import { browserTests } from '../../packages/mfe-kit/browser-tests.mjs'

export default browserTests({ files: 'src/**/*.test.ts' })
