export { DEMO_ACCOUNT, DEMO_DEVELOPER } from './demo-account.ts'
export { freePort } from '@jangteo/service-kit'
