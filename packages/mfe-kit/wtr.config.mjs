import { browserTests } from './browser-tests.mjs'

export default browserTests({ files: 'src/**/*.browser.test.ts' })
