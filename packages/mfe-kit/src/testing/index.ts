export { createTestPlatform, type TestPlatform, type TestPlatformOptions } from './test-platform.ts'
export { mountPage, type MountedPage } from './mount-page.ts'
export { testContext } from './test-context.ts'
