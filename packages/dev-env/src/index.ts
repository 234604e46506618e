export { DEMO_ACCOUNT, DEMO_DEVELOPER } from './demo-account.ts'
export { withNodeEnv } from './front-end/with-node-env.ts'
export { freePort, retryPorts } from '@jangteo/service-kit'
